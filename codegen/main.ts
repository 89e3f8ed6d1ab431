/**
 * npm run generate [-- --spec DIR] [--out DIR] [--check]
 *
 * Compiles the message specs below `--spec` (spec) to TypeScript in `--out` (generated):
 *   messages/  interfaces, factories and the codec of each message
 *   versions/  the exact type of each version, types only; re-exported by messages/
 *   apis/      a request with its response
 *   schemas/   layouts as plain data, for tools
 *   api-table.ts  all APIs and messages with functions that load them; api-ranges.ts  their keys and versions alone
 *   errors.ts     Kafka's error codes
 *
 * With `--check` nothing is written: fails, with a list, when the output is not what the specs give.
 */
import { parseArgs } from "node:util";
import { generate } from "./generate.ts";
import { SpecError } from "./spec-error.ts";
import { differences, writeFiles } from "./write-files.ts";

try {
  const { values } = parseArgs({
    options: {
      spec: { type: "string", default: "spec" },
      out: { type: "string", default: "generated" },
      check: { type: "boolean", default: false },
    },
  });
  const files = generate(values.spec, values.out);
  if (values.check) check(values.spec, values.out, differences(values.out, files));
  else writeFiles(values.out, files);
} catch (error) {
  report(error);
}

function check(spec: string, out: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  console.error(`${out} is not what ${spec} gives; run \`npm run generate\`:\n${lines.join("\n")}`);
  process.exitCode = 1;
}

/** Faults of the specs and of the command line are the user's to mend and need no stack; anything else is ours. */
function report(error: unknown): void {
  const errors = error instanceof AggregateError ? error.errors : [error];
  if (!errors.every((one) => one instanceof SpecError || one.code?.startsWith("ERR_PARSE_ARGS"))) throw error;
  for (const { message } of errors) console.error(message);
  process.exitCode = 1;
}
