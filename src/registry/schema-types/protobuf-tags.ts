/**
 * Tags within a Protobuf schema: `tags` of the options `(confluent.message_meta)` and `(confluent.field_meta)`, however
 * these are written. Paths go from message to message, without the package; before a field of a oneof may stand the oneof.
 */
import { printProtoFile } from "#src/schema/formats/protobuf/print.ts";
import type {
  FieldNode,
  MessageNode,
  OptionEntry,
  OptionNode,
  OptionValue,
  ProtoFile,
} from "#src/schema/formats/protobuf/proto-file.ts";
import { parseSchemaModel } from "#src/schema/formats/protobuf/protobuf-format.ts";
import type { SchemaWithReferences } from "../compatibility/compatibility.ts";
import type { SchemaTagger, TagChanges, TaggedEntity } from "../service/schema-types.ts";
import { PathBudget } from "./path-budget.ts";
import { applyTagChanges, entityKey } from "./tag-changes.ts";

const OPTION_NAMES = { sr_record: "(confluent.message_meta)", sr_field: "(confluent.field_meta)" } as const;

type Kind = TaggedEntity["kind"];

export const protobufTagger: SchemaTagger = {
  find({ text, references }: SchemaWithReferences): readonly TaggedEntity[] {
    return entitiesOf(parseSchemaModel(text, references).file.node)
      .map((entity) => ({ path: entity.path, kind: entity.kind, tags: tagsOf(entity) }))
      .filter(({ tags }) => tags.length > 0);
  },

  change({ text, references }: SchemaWithReferences, changes: TagChanges): string {
    const file = parseSchemaModel(text, references).file.node;
    const entities = new Map<string, Entity>();
    for (const entity of entitiesOf(file)) {
      for (const path of [entity.path, entity.pathThroughOneof])
        entities.set(entityKey(entity.kind, path), entity);
    }
    applyTagChanges(changes, entities, { tagsOf, setTags });
    return printProtoFile(file);
  },
};

interface Entity {
  readonly path: string;
  /** The same for what is not in a oneof. */
  readonly pathThroughOneof: string;
  readonly kind: Kind;
  /** Nobody else has them: they were parsed for this. */
  readonly options: OptionNode[];
}

/** A message, the fields of its oneofs, its other fields, its messages. */
function entitiesOf({ messages }: ProtoFile): readonly Entity[] {
  const entities: Entity[] = [];
  const budget = new PathBudget();
  const visit = (message: MessageNode, scope: string): void => {
    const path = budget.spend(scope + message.name);
    entities.push({ path, pathThroughOneof: path, kind: "sr_record", options: message.options });
    const isInOneof = ({ oneof }: FieldNode): boolean => oneof >= 0;
    const { fields } = message;
    for (const field of [...fields.filter(isInOneof), ...fields.filter((field) => !isInOneof(field))]) {
      const oneof = message.oneofs[field.oneof];
      entities.push({
        path: budget.spend(`${path}.${field.name}`),
        pathThroughOneof: budget.spend(`${path}.${oneof === undefined ? "" : `${oneof.name}.`}${field.name}`),
        kind: "sr_field",
        options: field.options,
      });
    }
    for (const nested of message.messages) if (nested.implied === null) visit(nested, `${path}.`);
  };
  for (const message of messages) if (message.implied === null) visit(message, "");
  return entities;
}

/** The entries of all options that say something of the meta, whether in one or with a name of two parts each. */
function metaOf(kind: Kind, options: readonly OptionNode[]): readonly OptionEntry[] {
  return options.flatMap((option) => metaEntries(kind, option) ?? []);
}

/** null for another option, and for what cannot be joined with the others. */
function metaEntries(kind: Kind, { name, value }: OptionNode): readonly OptionEntry[] | null {
  const [first, field] = name;
  if (first?.replace(/^\(\./, "(") !== OPTION_NAMES[kind] || name.length > 2) return null;
  if (field !== undefined) return [{ name: field, value }];
  return value.kind === "message" ? value.entries : null;
}

function tagsOf({ kind, options }: Entity): readonly string[] {
  const values = metaOf(kind, options)
    .filter(({ name }) => name === "tags")
    .flatMap(({ value }) => elements(value));
  return [...new Set(values.flatMap((value) => (value.kind === "string" ? [value.bytes.toString()] : [])))];
}

function elements(value: OptionValue): readonly OptionValue[] {
  return value.kind === "list" ? value.values : [value];
}

/** Leaves one option with all that there was, where the first one stood; none if nothing is left. */
function setTags({ kind, options }: Entity, tags: readonly string[]): void {
  const meta = metaOf(kind, options);
  const values = tags.map((tag): OptionValue => ({ kind: "string", bytes: Buffer.from(tag) }));
  const list: OptionEntry = { name: "tags", value: { kind: "list", values } };
  const at = meta.findIndex(({ name }) => name === "tags");
  const entries = meta.filter(({ name }) => name !== "tags");
  if (tags.length > 0) entries.splice(at < 0 ? entries.length : at, 0, list);
  const first = options.findIndex((option) => metaEntries(kind, option) !== null);
  const others = options.filter((option) => metaEntries(kind, option) === null);
  if (entries.length > 0) {
    const merged: OptionNode = { name: [OPTION_NAMES[kind]], value: { kind: "message", entries } };
    others.splice(first < 0 ? others.length : first, 0, merged);
  }
  options.splice(0, options.length, ...others);
}
