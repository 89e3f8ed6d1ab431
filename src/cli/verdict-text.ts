/** The registry's verdict on a schema, for people. */
import type { JsonValue } from "#src/codec/exact-json.ts";
import { textOf } from "./topic-reader.ts";

/** As `POST /compatibility/…?verbose=true` answers. */
export interface Verdict {
  readonly is_compatible: boolean;
  readonly messages?: readonly string[];
  /** Why, from registries that explain themselves. */
  readonly incompatibilities?: readonly Reason[];
}

interface Reason {
  readonly rule: string;
  readonly message: string;
  readonly readerPath: string;
  readonly writerPath: string;
  readonly version: JsonValue;
  readonly reader: "new" | "old";
  readonly sample?: string;
}

export function formatVerdict(subject: string, verdict: Verdict): string {
  const { is_compatible, messages = [], incompatibilities = [] } = verdict;
  if (is_compatible) return `compatible with ${subject}\n`;
  if (incompatibilities.length === 0) {
    return [`NOT compatible with ${subject}`, ...messages.map((message) => `  ${message}`), ""].join("\n");
  }
  const versions = [...new Set(incompatibilities.map(({ version }) => textOf(version)))];
  const level = messages.map((message) => /compatibility: '(\w+)'/.exec(message)?.[1]).find(Boolean);
  const head = `NOT compatible with version ${versions.join(", ")} of ${subject}`;
  return [level === undefined ? head : `${head} (${level})`, ...incompatibilities.flatMap(explain), ""].join(
    "\n",
  );
}

function explain(reason: Reason): readonly string[] {
  const { rule, message, readerPath, writerPath, version, reader, sample } = reason;
  const [old, candidate] = [`version ${textOf(version)}`, "new schema"];
  const [readerName, writerName] = reader === "new" ? [candidate, old] : [old, candidate];
  const width = Math.max(readerName.length, writerName.length);
  const where = (name: string, role: string, path: string): string =>
    `    ${name.padEnd(width)}  ${`(${role})`.padEnd(8)}  ${path === "" ? "/" : path}`;
  return [
    "",
    `  ${rule}`,
    `    ${message}`,
    where(readerName, "reads", readerPath),
    where(writerName, "writes", writerPath),
    ...(sample === undefined
      ? []
      : [
          `    for example, valid for ${the(writerName)}, unreadable with ${the(readerName)}:`,
          `      ${sample}`,
        ]),
  ];
}

function the(name: string): string {
  return name === "new schema" ? `the ${name}` : name;
}
