import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { protobufCompatibility } from "#src/registry/compatibility/protobuf.ts";
import { indexesOf, parseSchemaModel, protobufFormat } from "#src/schema/formats/protobuf/protobuf-format.ts";
import { handPairs, type Pair, referencePairs, scalarPairs } from "./protobuf-pairs.ts";

const all = [...handPairs, ...referencePairs, ...scalarPairs];

const sides = (pair: Pair) => ({
  reader: { text: pair.reader, references: pair.readerReferences ?? [] },
  writer: { text: pair.writer, references: pair.writerReferences ?? [] },
});

test(`the table of ${all.length} pairs`, () => {
  assert.equal(new Set(all.map(({ name }) => name)).size, all.length);
  for (const pair of all) {
    const { reader, writer } = sides(pair);
    const found = protobufCompatibility.differences(reader, writer);
    assert.deepEqual(found.map(({ rule }) => rule).sort(), [...pair.broken].sort(), pair.name);
  }
});

test("samples are messages of the writer's that the reader refuses or reads otherwise", () => {
  let samples = 0;
  for (const pair of all) {
    const { reader, writer } = sides(pair);
    for (const { sample, rule, writerPath } of protobufCompatibility.differences(reader, writer)) {
      if (sample === undefined) continue;
      samples++;
      const { message, payload } = JSON.parse(sample) as { message: string; payload: string };
      const bytes = Buffer.from(payload, "base64");
      const wrote = decode(writer.text, writer.references, message, bytes);
      assert.notEqual(wrote, null, `${pair.name}, ${writerPath}`);
      let read: string | null;
      try {
        read = decode(reader.text, reader.references, message, bytes);
      } catch {
        read = "refused";
      }
      assert.notEqual(read, wrote, `${pair.name}, ${rule}`);
    }
  }
  assert.ok(samples > 200, `${samples} samples`);
});

/** What is in the message, by field numbers: names may change. Null when the schema has no such message. */
function decode(
  text: string,
  references: Pair["readerReferences"],
  name: string,
  bytes: Buffer,
): string | null {
  const model = parseSchemaModel(text, references ?? []);
  const indexes = indexesOf(model, name);
  // A message of a reference: its own file has it first.
  const own = references?.find((one) => indexesOf(parseSchemaModel(one.text, []), name) !== null);
  if (indexes === null && own === undefined) return null;
  const schema =
    indexes === null
      ? protobufFormat.parse(own?.text ?? "", [])
      : protobufFormat.parse(text, references ?? []);
  const owner = indexes === null ? parseSchemaModel(own?.text ?? "", []) : model;
  const at = indexesOf(owner, name) ?? [];
  const { row } = schema.decode(bytes, at);
  const fields = owner.messages.get(name)?.fields ?? [];
  const present = fields.filter(
    (field) => row.has(field.name) && (field.hasPresence || field.isRepeated || bytes.length > 0),
  );
  return JSON.stringify(
    present.map(({ name: field, number, kind }) => [number, kind === "enum" ? "enum" : "", row.get(field)]),
    (_, value) => (typeof value === "bigint" ? Number(value) : value instanceof Map ? [...value] : value),
  );
}

test("places and the standard message", () => {
  const [difference] = protobufCompatibility.differences(
    {
      text: 'syntax = "proto3"; package p; message M { message N { oneof o { string b = 2; } } }',
      references: [],
    },
    { text: 'syntax = "proto3"; package p; message M { message N { int32 a = 2; } }', references: [] },
  );
  assert.equal(difference?.readerPath, "p.M.N.b");
  assert.equal(difference?.writerPath, "p.M.N.a");
  assert.equal(
    difference?.standardMessage,
    `{errorType:"FIELD_SCALAR_KIND_CHANGED", description:"The kind of a SCALAR field at path '#/M/N/o/2' in the %reader% schema does not match its kind in the %writer% schema"}`,
  );
});

interface Verdict {
  name: string;
  compatible: boolean;
  reasons: string[];
}

/**
 * Apicurio Registry's checker on the same pairs (java/ApicurioVerdicts.java). It goes by other rules in places; each
 * kind of difference has its reason here.
 */
test("the verdicts of Apicurio Registry, where its rules are the same", () => {
  const verdicts = JSON.parse(
    readFileSync(new URL("apicurio-protobuf-verdicts.json", import.meta.url), "utf8"),
  ) as Verdict[];
  const byName = new Map([...handPairs, ...scalarPairs].map((pair) => [pair.name, pair]));
  let agreed = 0;
  for (const { name, compatible, reasons } of verdicts) {
    const pair = byName.get(name);
    assert.ok(pair !== undefined, name);
    if ((pair.broken.length === 0) === compatible) agreed++;
    else assert.ok(isKnownDifference(pair, reasons), `${name}: Apicurio says ${compatible}`);
  }
  assert.equal(verdicts.length, byName.size);
  assert.ok(agreed >= 250, `${agreed} agree`);
});

/** Apicurio has no such rules: it never looks at packages, at messages that are gone, at who is in a oneof with whom. */
const unknownToApicurio = new Set([
  "PACKAGE_CHANGED",
  "MESSAGE_REMOVED",
  "MULTIPLE_FIELDS_MOVED_TO_ONEOF",
  "FIELD_MOVED_TO_EXISTING_ONEOF",
]);

const apicurioAccepts = new Map([
  ["enum replaced by a message of its name", "types are compared by how they are written"],
  ["message replaced by an enum of its name", "types are compared by how they are written"],
  ["nested type hides an outer one", "types are compared by how they are written"],
  ["required message added", "required fields are looked for in messages that were there before, of scalars"],
  ["required in a nested message", "required fields are looked for at the top"],
  ["field of a group changes", "groups are not looked at"],
  ["group becomes a message", "groups are not looked at"],
]);

/**
 * Apicurio's rules are those of a linter of sources: what is removed has to be reserved, and names, labels, type names
 * and the numbers of enums must not change, though the bytes stay readable. The registry's rules are about the bytes.
 */
const stricterThanBytes =
  /without reservation|Field name changed|field id changed|Field type changed|Field label changed|rpc services removed|Conflict of reserved|reserved fields were removed|required field added/;

function isKnownDifference({ name, broken }: Pair, reasons: readonly string[]): boolean {
  if (reasons.length > 0)
    return broken.length === 0 && reasons.every((reason) => stricterThanBytes.test(reason));
  return apicurioAccepts.has(name) || broken.every((rule) => unknownToApicurio.has(rule));
}
