/**
 * Avro: can data of the writer's schema be read with the reader's? The rules, their names and the order in which
 * differences are found are those of Apache Avro's SchemaCompatibility, which Confluent's registry asks; record, enum
 * and fixed names count without their namespace, or by an alias of the reader.
 *
 * A pair of types is compared once, so the time is bounded by the product of the sizes; the list is cut at
 * MAX_DIFFERENCES because a difference shared by many places is listed at each, which doubles with each level.
 */
import {
  type AvroType,
  type EnumType,
  type FixedType,
  isNamed,
  type NamedType,
  type RecordField,
  type RecordType,
  type UnionType,
} from "#src/schema/formats/avro/avro-schema.ts";
import { parseAvroSchema } from "#src/schema/formats/avro/parse-schema.ts";
import { canonicalText } from "../normalize/avro.ts";
import { type Difference, explain, missingSymbols, type Place, path, ROOT } from "./avro-explain.ts";
import type { WriterStep } from "./avro-sample.ts";
import {
  ComparisonTooComplexError,
  type CompatibilityChecker,
  type Incompatibility,
  type SchemaWithReferences,
} from "./compatibility.ts";

export const avroCompatibility: CompatibilityChecker = {
  differences(reader: SchemaWithReferences, writer: SchemaWithReferences): readonly Incompatibility[] {
    const readerRoot = parseAvroSchema(reader.text, reader.references).root;
    const writerRoot = parseAvroSchema(writer.text, writer.references).root;
    return compareAvroTypes(readerRoot, writerRoot);
  },
};

const MAX_DIFFERENCES = 1000;
/** Pairs of types; about a second. Schemas of 1,000 types on each side stay below. */
const MAX_PAIRS = 1_000_000;
/** Two cycles of p and q records make a way of p x q pairs; on a fresh stack 1,200 fit, before the code is optimized. */
const MAX_DEPTH = 800;
/** How many samples are worth building for one verdict. */
const MAX_SAMPLES = 20;

/** @throws ComparisonTooComplexError */
export function compareAvroTypes(reader: AvroType, writer: AvroType): readonly Incompatibility[] {
  try {
    const differences = new Comparison().compare(reader, writer, ROOT);
    return differences.map((difference, index) => explain(difference, index < MAX_SAMPLES ? writer : null));
  } catch (error) {
    if (error instanceof AmbiguousFieldError) return [error.difference];
    throw error;
  }
}

const NONE: readonly Difference[] = [];

class Comparison {
  readonly #results = new Map<AvroType, Map<AvroType, readonly Difference[]>>();
  readonly #branchIndexes = new Map<UnionType, Map<string, number[]>>();
  #pairs = 0;
  #depth = 0;

  compare(reader: AvroType, writer: AvroType, place: Place): readonly Difference[] {
    const results = this.#results.get(reader) ?? new Map<AvroType, readonly Difference[]>();
    this.#results.set(reader, results);
    const known = results.get(writer);
    if (known !== undefined) return known;
    if (++this.#pairs > MAX_PAIRS) {
      throw new ComparisonTooComplexError(`more than ${MAX_PAIRS} pairs of types to compare`);
    }
    if (this.#depth === MAX_DEPTH) {
      throw new ComparisonTooComplexError(`pairs of types nested deeper than ${MAX_DEPTH} levels`);
    }
    // A pair that is under way is compatible unless something else in it is not.
    results.set(writer, NONE);
    this.#depth++;
    const found = this.#compare(reader, writer, place);
    this.#depth--;
    results.set(writer, found);
    return found;
  }

  #compare(reader: AvroType, writer: AvroType, place: Place): readonly Difference[] {
    if (reader.type === "union" && writer.type === "union") return this.#unions(reader, writer, place);
    if (writer.type === "union") {
      return this.#branches(reader, writer, place);
    }
    if (reader.type === "union") {
      for (const index of this.#candidates(reader, writer)) {
        const branch = reader.branches[index] as AvroType;
        const anew = { parent: place, location: null, readerPath: `/${index}`, writerPath: "", step: null };
        if (this.compare(branch, writer, anew).length === 0) return NONE;
      }
      return [{ rule: "MISSING_UNION_BRANCH", place, reader, writer }];
    }
    if (reader.type === "array" && writer.type === "array") {
      return this.compare(reader.items, writer.items, inBoth(place, "/items", { type: writer, index: 0 }));
    }
    if (reader.type === "map" && writer.type === "map") {
      return this.compare(reader.values, writer.values, inBoth(place, "/values", { type: writer, index: 0 }));
    }
    if (reader.type === "fixed" && writer.type === "fixed") {
      return merge([compareNames(reader, writer, place), compareSizes(reader, writer, place)]);
    }
    if (reader.type === "enum" && writer.type === "enum") {
      return merge([compareNames(reader, writer, place), compareSymbols(reader, writer, place)]);
    }
    if (reader.type === "record" && writer.type === "record") {
      return merge([compareNames(reader, writer, place), this.#fields(reader, writer, place)]);
    }
    if (reader.type === writer.type || promotions[writer.type]?.includes(reader.type)) return NONE;
    return [{ rule: "TYPE_MISMATCH", place, reader, writer }];
  }

  /** The branches that could be read from the writer's type, in order: in a large union looking at each takes long. */
  #candidates(reader: UnionType, writer: AvroType): readonly number[] {
    let index = this.#branchIndexes.get(reader);
    if (index === undefined) {
      index = new Map<string, number[]>();
      for (const [position, branch] of reader.branches.entries()) {
        const keys = isNamed(branch)
          ? [
              `${branch.type} ${branch.name}`,
              ...branch.aliases.map((alias) => `${branch.type} alias ${alias}`),
            ]
          : [branch.type];
        for (const key of keys) index.set(key, [...(index.get(key) ?? []), position]);
      }
      this.#branchIndexes.set(reader, index);
    }
    const keys = isNamed(writer)
      ? [`${writer.type} ${writer.name}`, `${writer.type} alias ${writer.fullName}`]
      : [writer.type, ...(promotions[writer.type] ?? [])];
    const positions = keys.flatMap((key) => index.get(key) ?? []);
    return [...new Set(positions)].sort((a, b) => a - b);
  }

  #branches(reader: AvroType, writer: UnionType, place: Place): readonly Difference[] {
    const lists: (readonly Difference[])[] = [];
    for (const [index, branch] of writer.branches.entries()) {
      lists.push(this.compare(reader, branch, branchPlace(place, writer, index)));
    }
    return merge(lists);
  }

  /** Each branch of the writer must be readable; why one isn't, is not told: only that it is missing. */
  #unions(reader: UnionType, writer: UnionType, place: Place): readonly Difference[] {
    const lists: (readonly Difference[])[] = [];
    for (const [index, branch] of writer.branches.entries()) {
      const at = branchPlace(place, writer, index);
      const anew = { parent: at, location: null, readerPath: "", writerPath: "", step: null };
      if (this.compare(reader, branch, anew).length > 0) {
        lists.push([{ rule: "MISSING_UNION_BRANCH", place: at, reader, writer: branch }]);
      }
    }
    return merge(lists);
  }

  #fields(reader: RecordType, writer: RecordType, place: Place): readonly Difference[] {
    const lists: (readonly Difference[])[] = [];
    for (let index = 0; index < reader.fields.length; index++) {
      lists.push(this.#field(reader, index, writer, place));
    }
    return merge(lists);
  }

  #field(reader: RecordType, index: number, writer: RecordType, place: Place): readonly Difference[] {
    const field = reader.fields[index] as RecordField;
    const fieldPath = `/fields/${index}`;
    const at = { parent: place, location: fieldPath, readerPath: fieldPath, writerPath: "", step: null };
    const writerIndex = matchingField(reader, field, writer, at);
    if (writerIndex !== undefined) {
      const writerField = writer.fields[writerIndex] as RecordField;
      const typePath = `${fieldPath}/type`;
      return this.compare(field.type, writerField.type, {
        parent: place,
        location: typePath,
        readerPath: typePath,
        writerPath: `/fields/${writerIndex}/type`,
        step: { type: writer, index: writerIndex },
      });
    }
    if (field.default !== undefined) return NONE;
    if (field.type.type === "enum" && field.type.default !== null) {
      // Java Avro goes on to compare the enum with the record itself, which never agrees.
      const typePlace = { parent: at, location: "/type", readerPath: "/type", writerPath: "", step: null };
      return this.compare(field.type, writer, typePlace);
    }
    return [{ rule: "READER_FIELD_MISSING_DEFAULT_VALUE", place: at, reader, writer, field }];
  }
}

/** What a writer's type may also be read as. */
const promotions: Readonly<Record<string, readonly string[]>> = {
  int: ["long", "float", "double"],
  long: ["float", "double"],
  float: ["double"],
  string: ["bytes"],
  bytes: ["string"],
};

class AmbiguousFieldError extends Error {
  readonly difference: Incompatibility;

  constructor(difference: Incompatibility) {
    super(difference.message);
    this.difference = difference;
  }
}

/** By the name of the reader's field or one of its aliases. */
function matchingField(
  reader: RecordType,
  field: RecordField,
  writer: RecordType,
  place: Place,
): number | undefined {
  const found = [field.name, ...field.aliases]
    .map((name) => writer.fields.findIndex((other) => other.name === name))
    .filter((index) => index >= 0);
  if (found.length <= 1) return found[0];
  // An exception in Java Avro, which the registry answers as the only message.
  const names = found.map((index) => writer.fields[index]?.name).join(", ");
  const fieldText = `${field.name} type:${field.type.type.toUpperCase()} pos:${reader.fields.indexOf(field)}`;
  const writerText = canonicalText({ root: writer, referenced: [] });
  throw new AmbiguousFieldError({
    rule: "READER_FIELD_MATCHES_SEVERAL",
    readerPath: path(place, "readerPath"),
    writerPath: path(place, "writerPath"),
    message: `field ${field.name} of ${reader.fullName} stands for several of the writer's fields: ${names}`,
    standardMessage: `Unexpected exception during compatibility check: Reader record field ${fieldText} matches multiple fields in writer record schema ${writerText}`,
  });
}

function compareNames(reader: NamedType, writer: NamedType, place: Place): readonly Difference[] {
  if (reader.name === writer.name) return NONE;
  // Java Avro gives an alias without namespace a leading dot when its type has a namespace: it never matches.
  const isAliased = reader.aliases.includes(writer.fullName);
  if (isAliased && (reader.namespace === null || writer.namespace !== null)) return NONE;
  return [{ rule: "NAME_MISMATCH", place: inBoth(place, "/name", null), reader, writer }];
}

function compareSizes(reader: FixedType, writer: FixedType, place: Place): readonly Difference[] {
  if (reader.size === writer.size) return NONE;
  return [{ rule: "FIXED_SIZE_MISMATCH", place: inBoth(place, "/size", null), reader, writer }];
}

function compareSymbols(reader: EnumType, writer: EnumType, place: Place): readonly Difference[] {
  if (reader.default !== null || missingSymbols(reader, writer).length === 0) return NONE;
  return [{ rule: "MISSING_ENUM_SYMBOLS", place: inBoth(place, "/symbols", null), reader, writer }];
}

function inBoth(parent: Place, key: string, step: WriterStep | null): Place {
  return { parent, location: key, readerPath: key, writerPath: key, step };
}

function branchPlace(parent: Place, writer: UnionType, index: number): Place {
  const step = `/${index}`;
  return { parent, location: step, readerPath: "", writerPath: step, step: { type: writer, index } };
}

/** One after the other, up to the bound. */
function merge(lists: readonly (readonly Difference[])[]): readonly Difference[] {
  const merged: Difference[] = [];
  for (const list of lists) {
    for (const difference of list) {
      if (merged.length === MAX_DIFFERENCES) return merged;
      merged.push(difference);
    }
  }
  return merged.length === 0 ? NONE : merged;
}
