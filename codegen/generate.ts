import { existsSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { emitMessage } from "./emit-message.ts";
import { emitSchema } from "./emit-schema.ts";
import { emitApi, emitApiRanges, emitApiTable, emitErrors } from "./emit-tables.ts";
import { emitVersions } from "./emit-versions.ts";
import type { MessagePlan } from "./ir.ts";
import { isInModulePackage } from "./module-kind.ts";
import { planMessage } from "./plan.ts";
import { planApis } from "./plan-apis.ts";
import { readErrors } from "./read-errors.ts";
import { findSpecFiles, readSpecFile } from "./read-spec.ts";
import type { MessageSpec } from "./spec.ts";
import { SpecError } from "./spec-error.ts";
import { validateSpec, validateTogether } from "./validate-spec.ts";
import { isEmpty } from "./version-range.ts";
import type { GeneratedFiles } from "./write-files.ts";

/** Generated code imports nothing but types from here. */
const WIRE = join(import.meta.dirname, "../src/wire");

/**
 * Everything that comes of the specs in `specDirectory`, to be placed in `outDirectory`.
 * @throws SpecError, or an AggregateError of SpecErrors when several files break a rule
 */
export function generate(specDirectory: string, outDirectory: string): GeneratedFiles {
  if (!existsSync(specDirectory)) throw new SpecError(specDirectory, "", "there is no such directory");
  const errorsFile = join(specDirectory, "errors.json");
  const errors = readErrors(errorsFile);
  const messages = readMessages(specDirectory, errorsFile).map(planMessage);
  const apis = planApis(messages);
  const files = new Map<string, string>();
  const wireFromFolder = relativeImport(join(outDirectory, "messages"), WIRE);
  for (const message of messages) addMessage(files, message, wireFromFolder);
  for (const api of apis) files.set(`apis/${api.fileName}.ts`, emitApi(api, wireFromFolder));
  files.set("api-ranges.ts", emitApiRanges(apis));
  files.set("api-table.ts", emitApiTable(apis, messages, relativeImport(outDirectory, WIRE)));
  if (errors !== null) files.set("errors.ts", emitErrors(errors));
  if (!isInModulePackage(outDirectory)) files.set("package.json", '{ "type": "module" }\n');
  return files;
}

function addMessage(files: Map<string, string>, message: MessagePlan, wire: string): void {
  files.set(`messages/${message.fileName}.ts`, emitMessage(message, wire));
  files.set(`versions/${message.fileName}.ts`, emitVersions(message, wire));
  files.set(`schemas/${message.fileName}.ts`, emitSchema(message, wire));
}

/** The messages that have versions, by name. Kafka keeps the specs of those that it removed, with `none`. */
function readMessages(directory: string, errorsFile: string): MessageSpec[] {
  const failures: unknown[] = [];
  const messages = findSpecFiles(directory).flatMap((file) => {
    if (file === errorsFile) return [];
    try {
      return [validateSpec(readSpecFile(file))];
    } catch (error) {
      failures.push(error);
      return [];
    }
  });
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} invalid specs`);
  if (messages.length === 0) throw new SpecError(directory, "", "there is no spec in this directory");
  validateTogether(messages);
  return messages
    .filter(({ validVersions }) => !isEmpty(validVersions))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function relativeImport(from: string, to: string): string {
  return relative(from, to).split(sep).join("/");
}
