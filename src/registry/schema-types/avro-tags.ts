/** Tags within an Avro schema: the attribute `confluent:tags` of records and fields. */
import type { AvroType, RecordField, RecordType } from "#src/schema/formats/avro/avro-schema.ts";
import { isArray, type Json, type JsonObject } from "#src/schema/formats/avro/json.ts";
import { parseAvroSchema } from "#src/schema/formats/avro/parse-schema.ts";
import type { SchemaWithReferences } from "../compatibility/compatibility.ts";
import { canonicalText } from "../normalize/avro.ts";
import type { SchemaTagger, TagChanges, TaggedEntity } from "../service/schema-types.ts";
import { PathBudget } from "./path-budget.ts";
import { applyTagChanges, entityKey } from "./tag-changes.ts";

const TAGS = "confluent:tags";

export const avroTagger: SchemaTagger = {
  find({ text, references }: SchemaWithReferences): readonly TaggedEntity[] {
    const { root } = parseAvroSchema(text, references);
    return entitiesOf(root)
      .map(({ path, kind, node }) => ({ path, kind, tags: tagsOf(node.props) }))
      .filter(({ tags }) => tags.length > 0);
  },

  change({ text, references }: SchemaWithReferences, changes: TagChanges): string {
    const schema = parseAvroSchema(text, references);
    const entities = new Map<string, Entity>();
    const all = entitiesOf(schema.root);
    // The first of a name counts; a whole path says more than a name.
    for (const entity of all.toReversed()) entities.set(entityKey(entity.kind, entity.shortPath), entity);
    for (const entity of all) entities.set(entityKey(entity.kind, entity.path), entity);
    applyTagChanges(changes, entities, {
      tagsOf: ({ node }) => tagsOf(node.props),
      setTags: ({ node }, tags) => setTags(node, tags),
    });
    return canonicalText(schema);
  },
};

interface Entity {
  readonly path: string;
  /** Without the namespace. */
  readonly shortPath: string;
  readonly kind: TaggedEntity["kind"];
  readonly node: RecordType | RecordField;
}

/** Each once, in the order of the text; those of references are written there too. */
function entitiesOf(root: AvroType): readonly Entity[] {
  const entities: Entity[] = [];
  const seen = new Set<string>();
  const budget = new PathBudget();
  const visit = (type: AvroType): void => {
    switch (type.type) {
      case "union":
        type.branches.forEach(visit);
        break;
      case "array":
        visit(type.items);
        break;
      case "map":
        visit(type.values);
        break;
      case "record":
        if (seen.has(type.fullName)) break;
        seen.add(type.fullName);
        entities.push({ path: type.fullName, shortPath: type.name, kind: "sr_record", node: type });
        for (const field of type.fields) {
          const path = budget.spend(`${type.fullName}.${field.name}`);
          entities.push({ path, shortPath: `${type.name}.${field.name}`, kind: "sr_field", node: field });
          visit(field.type);
        }
        break;
    }
  };
  visit(root);
  return entities;
}

function tagsOf(props: JsonObject): readonly string[] {
  const tags = props.get(TAGS);
  return tags !== undefined && isArray(tags)
    ? tags.filter((tag): tag is string => typeof tag === "string")
    : [];
}

/** Nobody else has the graph: it was parsed for this. */
function setTags(node: RecordType | RecordField, tags: readonly string[]): void {
  const others: [string, Json][] = [...node.props].filter(([key]) => key !== TAGS);
  Object.assign(node, {
    props: new Map<string, Json>(tags.length === 0 ? others : [...others, [TAGS, tags]]),
  });
}
