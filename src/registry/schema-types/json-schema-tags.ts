/**
 * Tags within a JSON Schema: the keyword `confluent:tags` of objects (`sr_record`) and their properties (`sr_field`).
 *
 * Paths are those of Confluent's clients: `object.name` is a property, `array.` leads to the items, `not.` and
 * `conditional.then.` to what these hold, `object.definitions.Name.` to a definition, `oneof.1.` to a part of a `oneOf`
 * in the order of json-schema-parts.ts. References are not followed.
 */
import { isArray, type Json, JsonNumber, parseJson } from "#src/schema/formats/avro/json.ts";
import { parseDocument } from "#src/schema/formats/json-schema/schema-document.ts";
import type { SchemaWithReferences } from "../compatibility/compatibility.ts";
import type { SchemaTagger, TagChanges, TaggedEntity } from "../service/schema-types.ts";
import { asObject, type Node, type Part, partOf } from "./json-schema-parts.ts";
import { PathBudget } from "./path-budget.ts";
import { applyTagChanges, entityKey } from "./tag-changes.ts";

const TAGS = "confluent:tags";

export const jsonSchemaTagger: SchemaTagger = {
  find({ text }: SchemaWithReferences): readonly TaggedEntity[] {
    return entitiesOf(parse(text))
      .filter(({ isAlias }) => !isAlias)
      .map(({ path, kind, node }) => ({ path, kind, tags: tagsOf(node) }))
      .filter(({ tags }) => tags.length > 0);
  },

  change({ text }: SchemaWithReferences, changes: TagChanges): string {
    const root = parse(text);
    const nodes = new Map(entitiesOf(root).map(({ path, kind, node }) => [entityKey(kind, path), node]));
    applyTagChanges(changes, nodes, { tagsOf, setTags });
    return print(root);
  },
};

interface Entity {
  readonly path: string;
  readonly kind: TaggedEntity["kind"];
  readonly node: Node;
  /** Another name of what was listed as a field. */
  readonly isAlias: boolean;
}

/** Numbers keep their spelling, members their order. @throws SchemaError also for what nests too deeply */
function parse(text: string): Json {
  parseDocument(text);
  return parseJson(text);
}

function entitiesOf(root: Json): readonly Entity[] {
  const entities: Entity[] = [];
  const budget = new PathBudget();
  const visit = (part: Part, scope: string, isField: boolean): void => {
    budget.spend(scope);
    switch (part.kind) {
      case "combined":
        part.parts.forEach((one, i) => {
          visit(one, `${scope}${part.criterion}.${i}.`, false);
        });
        break;
      case "array":
        if (part.items !== null) visit(partOf(part.items), `${scope}array.`, false);
        break;
      case "not":
        visit(partOf(part.negated), `${scope}not.`, false);
        break;
      case "conditional":
        for (const [name, schema] of part.branches) {
          visit(partOf(schema), `${scope}conditional.${name}.`, false);
        }
        break;
      case "object": {
        const path = budget.spend(`${scope}object`);
        entities.push({ path, kind: "sr_record", node: part.node, isAlias: isField });
        for (const [name, schema] of asObject(part.node.get("properties")) ?? []) {
          const node = asObject(schema);
          const fieldPath = budget.spend(`${path}.${name}`);
          if (node !== null) entities.push({ path: fieldPath, kind: "sr_field", node, isAlias: false });
          visit(partOf(schema), `${fieldPath}.`, true);
        }
        for (const keyword of ["definitions", "$defs"]) {
          for (const [name, schema] of asObject(part.node.get(keyword)) ?? []) {
            visit(partOf(schema), `${path}.${keyword}.${name}.`, false);
          }
        }
        break;
      }
    }
  };
  visit(partOf(root), "", false);
  return entities;
}

function tagsOf(node: Node): readonly string[] {
  const tags = node.get(TAGS);
  return tags !== undefined && isArray(tags)
    ? tags.filter((tag): tag is string => typeof tag === "string")
    : [];
}

/** Nobody else has the document: it was parsed for this. */
function setTags(node: Node, tags: readonly string[]): void {
  const members = node as Map<string, Json>;
  if (tags.length === 0) members.delete(TAGS);
  else members.set(TAGS, tags);
}

function print(value: Json): string {
  if (value instanceof JsonNumber) return value.source;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isArray(value)) return `[${value.map(print).join()}]`;
  return `{${[...value].map(([name, member]) => `${JSON.stringify(name)}:${print(member)}`).join()}}`;
}
