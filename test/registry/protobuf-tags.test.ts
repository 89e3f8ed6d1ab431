/** Tags within Protobuf text, in all the spellings that options have. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { protobufTagger } from "#src/registry/schema-types/protobuf-tags.ts";
import type { TaggedEntity } from "#src/registry/service/schema-types.ts";
import { SchemaError } from "#src/schema/format.ts";
import { useRegistry } from "./harness.ts";

const SHIP = `syntax = "proto3";
package harbour;
import "confluent/meta.proto";
message Ship {
  option (confluent.message_meta).tags = "REGISTERED";
  string name = 1 [(confluent.field_meta).tags = "PUBLIC", deprecated = true, (.confluent.field_meta).tags = "SHORT"];
  string owner = 2 [(confluent.field_meta) = { doc: "who pays", tags: ["PII"] }];
  int32 plain = 3;
  oneof place {
    string berth = 4 [(confluent.field_meta) = { tags: "A" tags: "B" }];
    string roads = 5;
  }
  message Crew {
    string captain = 1 [(confluent.field_meta).tags = ["PII", "PII"]];
  }
}
`;

const field = (path: string, ...tags: string[]): TaggedEntity => ({ path, kind: "sr_field", tags });
const record = (path: string, ...tags: string[]): TaggedEntity => ({ path, kind: "sr_record", tags });
const found = (text: string): readonly TaggedEntity[] => protobufTagger.find({ text, references: [] });
const changed = (
  text: string,
  changes: { add?: readonly TaggedEntity[]; remove?: readonly TaggedEntity[]; ignoreMissing?: boolean },
): string =>
  protobufTagger.change({ text, references: [] }, { add: [], remove: [], ignoreMissing: false, ...changes });

describe("tags within Protobuf schemas", () => {
  test("are found in every spelling, fields of oneofs first", () => {
    assert.deepEqual(found(SHIP), [
      record("Ship", "REGISTERED"),
      field("Ship.berth", "A", "B"),
      field("Ship.name", "PUBLIC", "SHORT"),
      field("Ship.owner", "PII"),
      field("Ship.Crew.captain", "PII"),
    ]);
  });

  test("are added once, beside what is there; paths may begin with a dot and go through a oneof", () => {
    const text = changed(SHIP, {
      add: [
        record(".Ship", "REGISTERED", "NEW"),
        record("Ship.Crew", "NEW"),
        field("Ship.plain", "NEW"),
        field(".Ship.place.roads", "NEW"),
        field("Ship.roads", "MORE"),
        field("Ship.owner", "NEW"),
      ],
    });
    assert.deepEqual(found(text), [
      record("Ship", "REGISTERED", "NEW"),
      field("Ship.berth", "A", "B"),
      field("Ship.roads", "NEW", "MORE"),
      field("Ship.name", "PUBLIC", "SHORT"),
      field("Ship.owner", "PII", "NEW"),
      field("Ship.plain", "NEW"),
      record("Ship.Crew", "NEW"),
      field("Ship.Crew.captain", "PII"),
    ]);
    assert.match(text, /doc: "who pays"/);
  });

  test("are removed after others were added; what is left empty goes", () => {
    const text = changed(SHIP, {
      add: [field("Ship.plain", "X")],
      remove: [
        record("Ship", "REGISTERED"),
        field("Ship.name", "PUBLIC", "SHORT"),
        field("Ship.owner", "PII"),
        field("Ship.plain", "X"),
        field("Ship.berth", "A", "NOT THERE"),
      ],
    });
    assert.deepEqual(found(text), [field("Ship.berth", "B"), field("Ship.Crew.captain", "PII")]);
    assert.match(text, /string name = 1 \[deprecated = true\];/);
    assert.match(text, /doc: "who pays"/);
    assert.match(text, /int32 plain = 3;/);
    assert.doesNotMatch(text, /message_meta/);
  });

  test("paths that lead nowhere", () => {
    for (const entity of [field("Ship.none", "X"), record("None", "X"), record("Ship.name", "X")]) {
      assert.throws(() => changed(SHIP, { add: [entity] }), SchemaError);
      const text = changed(SHIP, { add: [entity], ignoreMissing: true });
      assert.deepEqual(found(text), found(SHIP));
    }
  });
});

describe("tags of Protobuf schemas over HTTP", () => {
  const registry = useRegistry();

  test("added, found, handed on", async () => {
    const post = (body: object): ReturnType<typeof registry.post> =>
      registry.post("/subjects/ships/versions", { schemaType: "PROTOBUF", ...body });
    await post({ schema: SHIP });
    const tagsToAdd = [
      { schemaEntity: { entityPath: ".Ship.plain", entityType: "sr_field" }, tags: ["NEW"] },
    ];
    const tagged = await registry.post("/subjects/ships/versions/1/tags", { newVersion: 2, tagsToAdd });
    assert.equal(tagged.status, 200, JSON.stringify(tagged.body));
    const more = SHIP.replace("int32 plain = 3;", "int32 plain = 3; int32 more = 6;");
    await post({ schema: more, propagateSchemaTags: true });
    const { body } = await registry.get("/subjects/ships/versions/3?findTags=NEW");
    assert.deepEqual(body.schemaTags, [
      { schemaEntity: { entityPath: "Ship.plain", entityType: "sr_field" }, tags: ["NEW"] },
    ]);
  });
});
