import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parse } from "jsonc-parser";
import type { MessageSpec } from "#codegen/spec.ts";
import { validateSpec, validateTogether } from "#codegen/validate-spec.ts";

type Json = Record<string, unknown>;

const FIELD: Json = { name: "Port", type: "int32", versions: "0+" };
const MESSAGE: Json = {
  apiKey: 1,
  type: "request",
  name: "ShipRequest",
  validVersions: "0-5",
  flexibleVersions: "3+",
  fields: [FIELD],
};

/** The message with some properties changed; undefined takes one away. */
function validate(changes: Json, file = "Ship.json"): MessageSpec {
  return validateSpec({ file, json: parse(JSON.stringify({ ...MESSAGE, ...changes })) });
}

function withField(...fields: Json[]): Json {
  return { fields: fields.map((changes) => ({ ...FIELD, ...changes })) };
}

/** Each rule, what breaks it, and the sentence about it, which must name the file and the place. */
const RULES: readonly [rule: string, changes: Json, sentence: RegExp][] = [
  ["name missing", { name: undefined }, /^Ship\.json: "name" is missing$/],
  ["name without capital", { name: "shipRequest" }, /begins with a capital/],
  ["name with other characters", { name: "Ship-Request" }, /letters and digits/],
  ["request without the suffix", { name: "Ship" }, /ends with Request/],
  ["unknown type of message", { type: "question" }, /"type" must be one of request, response/],
  ["unknown property of a message", { feilds: [] }, /unknown property "feilds"/],
  ["request without apiKey", { apiKey: undefined }, /a request needs an apiKey/],
  ["apiKey that is no int16", { apiKey: 32768 }, /apiKey 32768 is not an int16/],
  ["apiKey that is no integer", { apiKey: "one" }, /"apiKey" must be an integer/],
  ["validVersions missing", { validVersions: undefined }, /"validVersions" is missing/],
  ["validVersions without end", { validVersions: "0+" }, /validVersions 0\+ must have a highest version/],
  ["a range that is none", { validVersions: "5-0" }, /must be a version range .* not "5-0"/],
  ["flexibleVersions missing", { flexibleVersions: undefined }, /"flexibleVersions" is missing/],
  [
    "flexibleVersions with end",
    { flexibleVersions: "3-4" },
    /flexibleVersions 3-4 must be "none" or open-ended/,
  ],
  ["unknown listener", { listeners: ["zebra"] }, /"listeners" are broker, controller, zkBroker, not "zebra"/],
  [
    "listeners of a response",
    { type: "response", name: "ShipResponse", listeners: ["broker"] },
    /only a request can have "listeners"/,
  ],
  [
    "unstable response",
    { type: "response", name: "ShipResponse", latestVersionUnstable: true },
    /only a request can have/,
  ],
  ["fields that are no array", { fields: {} }, /"fields" must be an array/],
  ["mapKey in the message itself", withField({ mapKey: true }), /of the message itself cannot be a mapKey/],
  ["field that is no object", { fields: ["Port"] }, /expected an object but found "Port"/],
  ["field without name", withField({ name: undefined }), /"name" is missing/],
  [
    "field name with other characters",
    withField({ name: "Po_rt" }),
    /^Ship\.json: field Po_rt: a field's name/,
  ],
  ["field name that is taken", withField({ name: "UnknownTaggedFields" }), /is reserved/],
  [
    "unknown property of a field",
    withField({ defualt: 3 }),
    /^Ship\.json: field Port: unknown property "defualt"/,
  ],
  ["field without type", withField({ type: undefined }), /field Port: "type" is missing/],
  ["unknown type of field", withField({ type: "int24" }), /field Port: "int24" is neither a type nor/],
  ["array of arrays", withField({ type: "[][]int32" }), /an array of arrays is not possible/],
  ["array of records", withField({ type: "[]records" }), /an array of records is not possible/],
  ["field without versions", withField({ versions: undefined }), /field Port: "versions" is missing/],
  [
    "fields of a primitive",
    withField({ fields: [FIELD] }),
    /only a struct or an array of structs can have fields/,
  ],
  ["two fields of one name", withField({}, { name: "port" }), /^Ship\.json: field port occurs twice/],
  ["nullable number", withField({ nullableVersions: "0+" }), /a field of type int32 cannot be nullable/],
  [
    "default out of range",
    withField({ type: "int8", default: "128" }),
    /"128" cannot be the default of a field of type int8/,
  ],
  ["default of another type", withField({ default: "many" }), /"many" cannot be the default/],
  ["default of a uint16 below 0", withField({ type: "uint16", default: "-1" }), /"-1" cannot be the default/],
  ["default of a bool", withField({ type: "bool", default: "yes" }), /"yes" cannot be the default/],
  ["default of a uuid", withField({ type: "uuid", default: "zero" }), /"zero" cannot be the default/],
  ["default of bytes", withField({ type: "bytes", default: "00" }), /"00" cannot be the default/],
  [
    "default of an array",
    withField({ type: "[]int32", default: "1" }),
    /cannot be the default of a field of type \[\]int32/,
  ],
  [
    "null as default where null is not",
    withField({ type: "string", default: "null", nullableVersions: "1+" }),
    /null cannot be the default/,
  ],
  ["null as default of a number", withField({ default: "null" }), /"null" cannot be the default/],
  ["boolean that is none", withField({ ignorable: "maybe" }), /"ignorable" must be true or false/],
  ["unknown entityType", withField({ entityType: "captain" }), /unknown entityType "captain"/],
  [
    "entityType of another type",
    withField({ entityType: "topicName" }),
    /entityType topicName belongs to type string/,
  ],
  [
    "flexibleVersions of a number",
    withField({ flexibleVersions: "none" }),
    /only a field of type string or bytes can have flexibleVersions/,
  ],
  [
    "zeroCopy string",
    withField({ type: "string", zeroCopy: true }),
    /only a field of type bytes can be zeroCopy/,
  ],
  ["tag without taggedVersions", withField({ tag: 0 }), /field Port: the tag 0 needs taggedVersions/],
  ["taggedVersions without tag", withField({ taggedVersions: "3+" }), /taggedVersions 3\+ need a tag/],
  ["negative tag", withField({ tag: -1, taggedVersions: "3+" }), /the tag -1 is negative/],
  [
    "tagged mapKey",
    withField({ tag: 0, taggedVersions: "3+", mapKey: true }),
    /a tagged field cannot be a mapKey/,
  ],
  [
    "taggedVersions with end",
    withField({ tag: 0, taggedVersions: "3-4" }),
    /taggedVersions 3-4 must be open-ended/,
  ],
  [
    "taggedVersions beyond versions",
    withField({ versions: "4+", tag: 0, taggedVersions: "3+" }),
    /must lie within versions 4\+/,
  ],
  [
    "taggedVersions beyond flexible ones",
    withField({ tag: 0, taggedVersions: "2+" }),
    /must lie within flexibleVersions 3\+/,
  ],
  [
    "partly nullable tag",
    withField({ type: "string", tag: 0, taggedVersions: "3+", nullableVersions: "4+" }),
    /either all or none of taggedVersions 3\+ must be nullable/,
  ],
  [
    "tagged records",
    withField({ type: "records", tag: 0, taggedVersions: "3+" }),
    /of type records cannot be tagged/,
  ],
  [
    "tag used twice",
    withField({ tag: 0, taggedVersions: "3+" }, { name: "B", tag: 0, taggedVersions: "3+" }),
    /field B has the tag 0 of another field/,
  ],
  [
    "tags with a gap",
    withField({ tag: 1, taggedVersions: "3+" }),
    /tags must be contiguous from 0, but tag 0 is not used/,
  ],
  [
    "struct that is nowhere",
    withField({ type: "Crew" }),
    /field Port: struct Crew is not defined in this message/,
  ],
  [
    "struct defined twice",
    withField({ type: "Crew", fields: [FIELD] }, { name: "B", type: "[]Crew", fields: [FIELD] }),
    /field B: struct Crew is defined twice/,
  ],
  [
    "struct that contains itself",
    withField({ type: "Crew", fields: [{ ...FIELD, name: "Mate", type: "Crew" }] }),
    /field Port\.Mate: struct Crew contains itself/,
  ],
  [
    "common struct without versions",
    { commonStructs: [{ name: "Crew", fields: [] }] },
    /struct Crew: "versions" is missing/,
  ],
  [
    "common struct without capital",
    { commonStructs: [{ name: "crew", versions: "0+" }] },
    /struct crew: .* begins with a capital/,
  ],
  [
    "common struct specified again",
    { commonStructs: [{ name: "Crew", versions: "0+" }], ...withField({ type: "Crew", fields: [] }) },
    /struct Crew is defined twice/,
  ],
  [
    "fault in a nested field",
    withField({ type: "Crew", fields: [{ name: "Age", type: "int8" }] }),
    /^Ship\.json: field Port\.Age: "versions" is missing$/,
  ],
  [
    "fault in a common struct",
    { commonStructs: [{ name: "Crew", versions: "0+", fields: [{ name: "Age", type: "int8" }] }] },
    /field Crew\.Age: "versions"/,
  ],
];

describe("a spec is refused with file, place and rule:", () => {
  for (const [rule, changes, sentence] of RULES) {
    it(rule, () => assert.throws(() => validate(changes), { name: "SpecError", message: sentence }));
  }
});

describe("a spec is accepted", () => {
  it("with numbers and booleans in quotation marks or without", () => {
    const { fields } = validate(
      withField({ default: -1, ignorable: "true" }, { name: "B", tag: "0", taggedVersions: "3+" }),
    );
    assert.deepEqual(
      fields.map((field) => [field.default, field.ignorable, field.tag]),
      [
        [-1, true, null],
        [0, false, 0],
      ],
    );
  });

  it("with versions taken from taggedVersions", () => {
    const { fields } = validate(withField({ versions: undefined, tag: 0, taggedVersions: "3+" }));
    assert.deepEqual(fields[0]?.versions, { lowest: 3, highest: 0x7fff });
  });

  it("without flexibleVersions when it has no versions", () => {
    assert.doesNotThrow(() =>
      validate({ validVersions: "none", flexibleVersions: undefined, fields: undefined }),
    );
  });
});

describe("specs are refused together", () => {
  const other = (changes: Json): MessageSpec => validate(changes, "Other.json");

  it("when two have the same name", () => {
    const key = { type: "coordinator-key", name: "Ship", apiKey: 0 };
    const messages = [validate(key), other({ ...key, name: "SHIP" })];
    assert.throws(() => validateTogether(messages), {
      message: "Other.json: the name ship is taken by Ship.json already",
    });
  });

  it("when two requests have the same key, but not when two coordinators' records have", () => {
    const requests = [validate({}), other({ name: "BoatRequest" })];
    assert.throws(() => validateTogether(requests), {
      message: /Other\.json: the request with apiKey 1 is taken by Ship\.json/,
    });
    const keys = ["Ship", "Boat"].map((name) => validate({ type: "coordinator-key", name, apiKey: 0 }));
    assert.doesNotThrow(() => validateTogether(keys));
  });
});
