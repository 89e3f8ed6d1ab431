/** Subjects and ids of a context, from the registry in process and over REST. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { buildBatch } from "#src/records/record-writer.ts";
import { writeSchemaId } from "#src/schema/envelope.ts";
import { allFormats } from "#src/schema/formats/all.ts";
import { SchemaPipeline } from "#src/schema/pipeline.ts";
import type { SchemaSource } from "#src/schema/schema-source.ts";
import { describeViolation, type SideRules } from "#src/schema/validate.ts";
import { avroRecord, useRegistry } from "../../registry/harness.ts";
import { clientOf } from "../registry-client/harness.ts";

const RULES: SideRules = {
  mode: "payload",
  action: "reject",
  isRequired: true,
  strategy: "TopicNameStrategy",
  context: ".",
};
const IN_CONTEXT: SideRules = { ...RULES, context: ".other" };

describe("contexts", () => {
  const registry = useRegistry();
  /** The same id in both contexts, of schemas that no payload satisfies both of. */
  let id: number;
  const guids = new Map<string, string>();
  before(async () => {
    const schemas = {
      "t-value": '"null"',
      ":.other:t-value": avroRecord("R", { name: "s", type: "string" }),
    };
    const ids = new Set<number>();
    for (const [subject, schema] of Object.entries(schemas)) {
      const { body } = await registry.post(`/subjects/${encodeURIComponent(subject)}/versions`, { schema });
      ids.add(body.id);
      guids.set(subject, body.guid);
    }
    await registry.post(`/subjects/${encodeURIComponent(":.other:R")}/versions`, {
      schema: schemas[":.other:t-value"],
    });
    assert.equal(ids.size, 1);
    [id = -1] = ids;
  });

  const sources: Readonly<Record<string, () => SchemaSource>> = {
    "the registry in process": () => registry.running.source,
    "the registry over REST": () => clientOf({ urls: [registry.url] }),
  };

  async function check(source: SchemaSource, rules: SideRules, value: Buffer): Promise<readonly string[]> {
    const batch = buildBatch({ records: [{ timestamp: 1n, key: null, value }] });
    const to = { topicName: "t", partitionIndex: 0 };
    const { rejected } = await new SchemaPipeline(source, allFormats).validate(to, batch, {
      key: null,
      value: rules,
    });
    return rejected.map(({ violation }) => describeViolation(violation));
  }

  for (const [what, source] of Object.entries(sources)) {
    test(`${what}: an id is looked up in the topic's context`, async () => {
      const ofDefault = writeSchemaId({ kind: "id", id });
      const ofOther = Buffer.concat([ofDefault, Buffer.from("\u0006abc")]);
      assert.deepEqual(await check(source(), RULES, ofDefault), []);
      assert.deepEqual(await check(source(), IN_CONTEXT, ofOther), []);
      const [wrong = ""] = await check(source(), RULES, ofOther);
      assert.match(wrong, /^value, schema \d+, subject t-value/);
      const [alsoWrong = ""] = await check(source(), IN_CONTEXT, ofDefault);
      assert.match(alsoWrong, /^value, schema \d+, subject :\.other:t-value/);
    });

    test(`${what}: subjects by record name are of the context`, async () => {
      const rules: SideRules = { ...IN_CONTEXT, strategy: "RecordNameStrategy" };
      const value = Buffer.concat([writeSchemaId({ kind: "id", id }), Buffer.from("\u0006abc")]);
      assert.deepEqual(await check(source(), rules, value), []);
    });

    test(`${what}: a GUID of another context is none of the subject's, though the id may be`, async () => {
      const guid = guids.get(":.other:t-value") ?? "";
      const value = Buffer.concat([writeSchemaId({ kind: "guid", guid }), Buffer.from("\u0006abc")]);
      assert.deepEqual(await check(source(), IN_CONTEXT, value), []);
      assert.deepEqual(await check(source(), RULES, value), [
        `value, schema ${guid}, subject t-value: the schema is not one of the subject's`,
      ]);
    });

    test(`${what}: a context that is not there`, async () => {
      const rules: SideRules = { ...RULES, context: ".nobody" };
      assert.deepEqual(await check(source(), rules, writeSchemaId({ kind: "id", id })), [
        `value, schema ${id}: the registry has no such schema`,
      ]);
    });
  }
});
