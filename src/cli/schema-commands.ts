/** `sargasso schema register`, `check`, `list` and `show`, over the registry's REST API. */
import { parseVerbatimJson } from "#src/codec/exact-json.ts";
import { failWith } from "./fail-with.ts";
import { CommandError, JsonClient } from "./http-json.ts";
import { readSchemaFile } from "./schema-file.ts";
import { type JsonRecord, textOf } from "./topic-reader.ts";
import { formatVerdict, type Verdict } from "./verdict-text.ts";

export interface RegistryOptions {
  readonly registry: string;
  readonly type?: string;
}

export interface FileOptions extends RegistryOptions {
  readonly reference: readonly string[];
  readonly normalize?: boolean;
  /** `check` only. */
  readonly against?: string;
}

export interface ListOptions extends RegistryOptions {
  readonly deleted?: boolean;
}

export interface ShowOptions extends RegistryOptions {
  readonly id?: string;
  readonly json?: boolean;
}

export function registerSchema(subject: string, file: string, options: FileOptions): Promise<void> {
  return failWith(async () => {
    const client = registryClient(options);
    const body = await readSchemaFile(file, options.type, options.reference);
    const query = options.normalize === true ? "?normalize=true" : "";
    const post = (path: string): Promise<JsonRecord> =>
      client.ask<JsonRecord>(`${subjectPath(subject)}${path}${query}`, { method: "POST", body });
    const { id, version } = await post("/versions");
    // Older registries answer the id only.
    const known = version ?? (await post("")).version;
    print(`${subject} version ${textOf(known)}, id ${textOf(id)}\n`);
  });
}

export function checkSchema(subject: string, file: string, options: FileOptions): Promise<void> {
  return failWith(async () => {
    const client = registryClient(options);
    const body = await readSchemaFile(file, options.type, options.reference);
    const query = options.normalize === true ? "?verbose=true&normalize=true" : "?verbose=true";
    const version = options.against === undefined ? "" : `/${parseVersion(options.against)}`;
    const path = `/compatibility${subjectPath(subject)}/versions${version}${query}`;
    const verdict = await client.ask<Verdict>(path, { method: "POST", body });
    print(formatVerdict(subject, verdict));
    if (!verdict.is_compatible) process.exitCode = 1;
  });
}

export function listSchemas(subject: string | undefined, options: ListOptions): Promise<void> {
  return failWith(async () => {
    const client = registryClient(options);
    const query = options.deleted === true ? "?deleted=true" : "";
    if (subject === undefined) {
      const subjects = await client.ask<readonly string[]>(`/subjects${query}`);
      print(subjects.map((name) => `${name}\n`).join(""));
      return;
    }
    const versions = await client.ask<readonly JsonRecord[string][]>(
      `${subjectPath(subject)}/versions${query}`,
    );
    for (const version of versions) {
      const path = `${subjectPath(subject)}/versions/${textOf(version)}${query}`;
      const { id, schemaType, references } = await client.ask<JsonRecord>(path);
      const list = (references ?? []) as readonly JsonRecord[];
      const uses = list.map((one) => ` ${textOf(one.subject)} v${textOf(one.version)}`).join(",");
      const format = textOf(schemaType ?? "AVRO");
      print(`version ${textOf(version)}  id ${textOf(id)}  ${format}${uses === "" ? "" : `  uses${uses}`}\n`);
    }
  });
}

export function showSchema(
  subject: string | undefined,
  version: string,
  options: ShowOptions,
): Promise<void> {
  return failWith(async () => {
    const client = registryClient(options);
    const found = await client.ask<JsonRecord>(pathToShow(subject, version, options.id));
    print(`${options.json === true ? JSON.stringify(found) : readable(found)}\n`);
  });
}

/** A schema as it is read: JSON indented, .proto text as it is. */
export function readable({ schema, schemaType }: JsonRecord): string {
  const text = textOf(schema).trimEnd();
  if (schemaType === "PROTOBUF") return text;
  try {
    return JSON.stringify(parseVerbatimJson(text), null, 2);
  } catch {
    // What the registry took is printed, whatever it is.
    return text;
  }
}

/** @throws CommandError */
export function registryClient({ registry }: RegistryOptions): JsonClient {
  return new JsonClient(registry, "--registry");
}

export function subjectPath(subject: string): string {
  return `/subjects/${encodeURIComponent(subject)}`;
}

/** @throws CommandError */
export function parseVersion(text: string): string {
  if (text === "latest" || /^[1-9]\d{0,9}$/.test(text)) return text;
  throw new CommandError(`expected a version's number or latest, got ${JSON.stringify(text)}`);
}

function pathToShow(subject: string | undefined, version: string, id: string | undefined): string {
  if (id !== undefined && subject !== undefined)
    throw new CommandError("a subject and --id exclude each other");
  if (subject !== undefined) return `${subjectPath(subject)}/versions/${parseVersion(version)}`;
  if (id === undefined) throw new CommandError("say which schema: a subject or --id");
  if (!/^\d{1,10}$/.test(id)) throw new CommandError(`--id: expected a number, got ${JSON.stringify(id)}`);
  return `/schemas/ids/${id}`;
}

function print(text: string): void {
  process.stdout.write(text);
}
