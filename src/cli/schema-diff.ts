/** `sargasso schema diff`: two versions of a subject, or a version and a file. */
import { type ReferencedSchema, SchemaError, type SchemaFormatName } from "#src/schema/format.ts";
import { failWith } from "./fail-with.ts";
import type { JsonClient } from "./http-json.ts";
import { diffLines } from "./line-diff.ts";
import {
  parseVersion,
  type RegistryOptions,
  readable,
  registryClient,
  subjectPath,
} from "./schema-commands.ts";
import { readSchemaFile } from "./schema-file.ts";
import { type JsonRecord, textOf } from "./topic-reader.ts";

interface Side {
  readonly name: string;
  readonly schema: string;
  readonly schemaType: SchemaFormatName;
}

const VERSION = /^(\d+|latest)$/;

export function diffSchemas(
  subject: string,
  from: string,
  to: string,
  options: RegistryOptions,
): Promise<void> {
  return failWith(async () => {
    const client = registryClient(options);
    // A file is what comes after the latest version, whichever place it was given.
    const [first, second] = !VERSION.test(from) && to === "latest" ? [to, from] : [from, to];
    const sides = new Sides(client, subject, options.type);
    const before = await sides.load(first);
    const after = await sides.load(second);
    const lines = diffLines(...(await sides.print(before, after)));
    if (lines.length === 0) {
      process.stdout.write(`${before.name} and ${after.name} are the same\n`);
      return;
    }
    process.stdout.write(`--- ${before.name}\n+++ ${after.name}\n${lines.join("\n")}\n`);
    process.exitCode = 1;
  });
}

class Sides {
  readonly #client: JsonClient;
  readonly #subject: string;
  readonly #type: string | undefined;
  readonly #references = new Map<string, ReferencedSchema>();

  constructor(client: JsonClient, subject: string, type: string | undefined) {
    this.#client = client;
    this.#subject = subject;
    this.#type = type;
  }

  async load(what: string): Promise<Side> {
    if (!VERSION.test(what)) {
      const { schema, schemaType } = await readSchemaFile(what, this.#type, []);
      return { name: what, schema, schemaType };
    }
    const found = await this.#version(this.#subject, parseVersion(what));
    const schemaType = (found.schemaType ?? "AVRO") as SchemaFormatName;
    return {
      name: `${this.#subject} version ${textOf(found.version)}`,
      schema: textOf(found.schema),
      schemaType,
    };
  }

  /** So that spacing and the order of what has none are no difference. */
  async print(...sides: readonly [Side, Side]): Promise<[string, string]> {
    const { allSchemaTypes } = await import("#src/registry/schema-types/all.ts");
    const spelling = ({ schema, schemaType }: Side): string => {
      const type = allSchemaTypes.find(({ format }) => format.name === schemaType);
      const references = [...this.#references.values()];
      const canonical = type?.printer.canonical({ text: schema, references }) ?? schema;
      return readable({ schema: canonical, schemaType });
    };
    try {
      return [spelling(sides[0]), spelling(sides[1])];
    } catch (error) {
      // Broken, or with references of its own: compared as it is written.
      if (!(error instanceof SchemaError)) throw error;
      return [readable({ ...sides[0] }), readable({ ...sides[1] })];
    }
  }

  async #version(subject: string, version: string): Promise<JsonRecord> {
    const found = await this.#client.ask<JsonRecord>(`${subjectPath(subject)}/versions/${version}`);
    for (const reference of (found.references ?? []) as readonly JsonRecord[]) {
      const name = textOf(reference.name);
      if (this.#references.has(name)) continue;
      const { schema } = await this.#version(textOf(reference.subject), textOf(reference.version));
      // Behind what it refers to itself.
      this.#references.set(name, { name, text: textOf(schema) });
    }
    return found;
  }
}
