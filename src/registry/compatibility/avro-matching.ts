/** What of two Avro schemas could belong together: branches by kind and name, fields by name, both by the reader's aliases. */
import {
  type AvroType,
  isNamed,
  type NamedType,
  type RecordField,
  type RecordType,
  type UnionType,
} from "#src/schema/formats/avro/avro-schema.ts";

/** What a writer's type may also be read as. */
export const promotions: Readonly<Record<string, readonly string[]>> = {
  int: ["long", "float", "double"],
  long: ["float", "double"],
  float: ["double"],
  string: ["bytes"],
  bytes: ["string"],
};

/** For one comparison: what it looks up, in unions and records of thousands, it looks up in indexes. */
export class AvroMatching {
  readonly #spend: (steps: number) => void;
  readonly #branchIndexes = new Map<UnionType, ReadonlyMap<string, readonly number[]>>();
  readonly #aliases = new Map<NamedType, ReadonlySet<string>>();
  readonly #fieldIndexes = new Map<RecordType, ReadonlyMap<string, number>>();

  /** @param spend is told of all that is looked at */
  constructor(spend: (steps: number) => void) {
    this.#spend = spend;
  }

  /** The branches that could be read from the writer's type, in order. */
  branches(reader: UnionType, writer: AvroType): readonly number[] {
    let index = this.#branchIndexes.get(reader);
    if (index === undefined) {
      index = branchIndex(reader);
      this.#branchIndexes.set(reader, index);
    }
    const keys = isNamed(writer)
      ? [`${writer.type} ${writer.name}`, `${writer.type} alias ${writer.fullName}`]
      : [writer.type, ...(promotions[writer.type] ?? [])];
    const positions = new Set<number>();
    for (const key of keys) {
      const found = index.get(key) ?? [];
      this.#spend(found.length);
      for (const position of found) positions.add(position);
    }
    return [...positions].sort((a, b) => a - b);
  }

  hasAlias(reader: NamedType, fullName: string): boolean {
    let aliases = this.#aliases.get(reader);
    if (aliases === undefined) {
      aliases = new Set(reader.aliases);
      this.#aliases.set(reader, aliases);
    }
    return aliases.has(fullName);
  }

  /** The writer's fields that have the name of the reader's field or one of its aliases, by their index. */
  fields(reader: RecordField, writer: RecordType): readonly number[] {
    let index = this.#fieldIndexes.get(writer);
    if (index === undefined) {
      index = new Map(writer.fields.map(({ name }, position) => [name, position]));
      this.#fieldIndexes.set(writer, index);
    }
    const names = [reader.name, ...reader.aliases];
    this.#spend(names.length);
    const found: number[] = [];
    for (const name of names) {
      const position = index.get(name);
      if (position !== undefined) found.push(position);
    }
    return found;
  }
}

function branchIndex({ branches }: UnionType): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [position, branch] of branches.entries()) {
    const keys = isNamed(branch)
      ? [`${branch.type} ${branch.name}`, ...branch.aliases.map((alias) => `${branch.type} alias ${alias}`)]
      : [branch.type];
    for (const key of keys) {
      const positions = index.get(key);
      if (positions === undefined) index.set(key, [position]);
      else positions.push(position);
    }
  }
  return index;
}
