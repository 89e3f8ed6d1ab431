// @confluentinc/schemaregistry against the registry whose URL is the first argument; its packages are in the second.
import assert from "node:assert/strict";
import { createRequire } from "node:module";

const [, , url, packages] = process.argv;
const require = createRequire(`${packages}/`);
const sr = require("@confluentinc/schemaregistry");
const { CelExecutor } = require("@confluentinc/schemaregistry/dist/rules/cel/cel-executor");
const { create, createMutableRegistry } = require("@bufbuild/protobuf");
const { TimestampSchema } = require("@bufbuild/protobuf/wkt");

const config = { baseURLs: [url], maxRetries: 0 };
const client = () => new sr.SchemaRegistryClient(config);
const fails = (promise, status, errorCode) =>
  assert.rejects(promise, (error) => {
    assert.deepEqual([error.status, error.errorCode], [status, errorCode], error.message);
    return true;
  });
const record = (...fields) => JSON.stringify({ type: "record", name: "User", namespace: "n", fields });
const NAME = { name: "name", type: "string" };
const USER_1 = { schemaType: "AVRO", schema: record(NAME) };
const USER_2 = { schemaType: "AVRO", schema: record(NAME, { name: "age", type: "int", default: 0 }) };
const INCOMPATIBLE = {
  schemaType: "AVRO",
  schema: record(NAME, { name: "age", type: "string", default: "" }),
};

// Register, evolve, look up, compare.
const one = await client().register("user-value", USER_1, false);
const two = await client().registerFullResponse("user-value", USER_2, false);
assert.deepEqual([two.id, two.version], [one + 1, 2]);
await fails(client().register("user-value", INCOMPATIBLE, false), 409, 40901);
assert.equal(await client().testSubjectCompatibility("user-value", INCOMPATIBLE), false);
assert.equal(await client().testCompatibility("user-value", 1, USER_2), true);
assert.equal(await client().getId("user-value", USER_1, false), one);
assert.equal(await client().getVersion("user-value", USER_2, false, false), 2);
assert.equal((await client().getBySubjectAndId("user-value", one)).schema, USER_1.schema);
assert.equal((await client().getByGuid(two.guid)).schema, USER_2.schema);
assert.deepEqual(await client().getAllVersions("user-value"), [1, 2]);
assert.deepEqual(await client().getAllSubjects(), ["user-value"]);
assert.equal((await client().getLatestSchemaMetadata("user-value")).version, 2);
await fails(client().getLatestSchemaMetadata("nowhere"), 404, 40401);
await fails(client().getSchemaMetadata("user-value", 9, false), 404, 40402);
await fails(client().getBySubjectAndId("user-value", 4711), 404, 40403);

// Metadata, rules, settings.
const ruled = {
  ...USER_2,
  metadata: { properties: { owner: "me" } },
  ruleSet: {
    domainRules: [{ name: "notEmpty", kind: "CONDITION", mode: "WRITE", type: "CEL", expr: "true" }],
  },
};
await client().register("user-value", ruled, false);
const owned = await client().getLatestWithMetadata("user-value", { owner: "me" }, false);
assert.equal(owned.version, 3);
assert.equal(owned.ruleSet.domainRules[0].name, "notEmpty");
assert.equal(await client().getDefaultCompatibility(), "BACKWARD");
assert.equal(await client().updateCompatibility("user-value", "FULL"), "FULL");
assert.equal(await client().getCompatibility("user-value"), "FULL");
await fails(client().getCompatibility("nowhere"), 404, 40408);
await client().updateConfig("user-value", { compatibilityLevel: "NONE", normalize: true });
assert.deepEqual(await client().getConfig("user-value"), { compatibilityLevel: "NONE", normalize: true });

// Serializers of the three formats, there and back; the id as a prefix of the payload.
// Without one, the rule that came with the schema would fail.
sr.RuleRegistry.registerRuleExecutor(new CelExecutor());
const user = { name: "Ada", age: 36 };
const avro = new sr.AvroSerializer(client(), sr.SerdeType.VALUE, {
  autoRegisterSchemas: false,
  useLatestVersion: true,
});
const avroBytes = await avro.serialize("user", user);
assert.equal(avroBytes.readUInt32BE(1), owned.id);
const avroBack = await new sr.AvroDeserializer(client(), sr.SerdeType.VALUE, {}).deserialize(
  "user",
  avroBytes,
);
assert.deepEqual({ ...avroBack }, user);

const json = { type: "object", properties: { name: { type: "string" }, age: { type: "integer" } } };
await client().register("person-value", { schemaType: "JSON", schema: JSON.stringify(json) }, false);
const jsonSerializer = new sr.JsonSerializer(client(), sr.SerdeType.VALUE, {
  useLatestVersion: true,
  validate: true,
});
const jsonBytes = await jsonSerializer.serialize("person", user);
const jsonBack = await new sr.JsonDeserializer(client(), sr.SerdeType.VALUE, { validate: true }).deserialize(
  "person",
  jsonBytes,
);
assert.deepEqual(jsonBack, user);
await assert.rejects(jsonSerializer.serialize("person", { age: "old" }));

const registry = createMutableRegistry(TimestampSchema);
const protobuf = new sr.ProtobufSerializer(client(), sr.SerdeType.VALUE, {
  autoRegisterSchemas: true,
  registry,
});
protobuf.registry = registry;
const time = create(TimestampSchema, { seconds: 12n, nanos: 34 });
const protobufBytes = await protobuf.serialize("time", time);
const protobufBack = await new sr.ProtobufDeserializer(client(), sr.SerdeType.VALUE, {}).deserialize(
  "time",
  protobufBytes,
);
assert.deepEqual([protobufBack.seconds, protobufBack.nanos], [12n, 34]);
const registered = await client().getLatestSchemaMetadata("time-value");
assert.equal(registered.schemaType, "PROTOBUF");
assert.match(registered.schema, /message Timestamp/);

// References.
const base = { schemaType: "AVRO", schema: JSON.stringify({ type: "record", name: "Base", fields: [NAME] }) };
await client().register("base", base, false);
const outer = {
  schemaType: "AVRO",
  schema: JSON.stringify({ type: "record", name: "Outer", fields: [{ name: "base", type: "Base" }] }),
  references: [{ name: "Base", subject: "base", version: 1 }],
};
await client().register("outer-value", outer, false);
const nested = new sr.AvroSerializer(client(), sr.SerdeType.VALUE, {
  autoRegisterSchemas: false,
  useLatestVersion: true,
});
const nestedBytes = await nested.serialize("outer", { base: { name: "x" } });
const nestedBack = await new sr.AvroDeserializer(client(), sr.SerdeType.VALUE, {}).deserialize(
  "outer",
  nestedBytes,
);
assert.equal(nestedBack.base.name, "x");
await fails(client().deleteSubject("base", false), 422, 42206);

// A context.
assert.equal(await client().register(":.ctx:user", USER_1, false), 1);
assert.equal((await client().getLatestSchemaMetadata(":.ctx:user")).subject, ":.ctx:user");

// Deletion.
assert.equal(await client().deleteSubjectVersion("user-value", 1, false), 1);
await fails(client().getSchemaMetadata("user-value", 1, false), 404, 40402);
assert.equal((await client().getSchemaMetadata("user-value", 1, true)).version, 1);
assert.equal(await client().deleteSubjectVersion("user-value", 1, true), 1);
assert.deepEqual(await client().deleteSubject("user-value", false), [2, 3]);
await fails(client().deleteSubject("user-value", false), 404, 40404);
assert.deepEqual(await client().deleteSubject("user-value", true), [2, 3]);
await fails(client().deleteSubject("user-value", true), 404, 40401);
