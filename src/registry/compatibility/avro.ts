/**
 * Avro: can data of the writer's schema be read with the reader's? The rules, their names and the order in which
 * differences are found are those of Apache Avro's SchemaCompatibility, which Confluent's registry asks; record, enum
 * and fixed names count without their namespace, or by an alias of the reader.
 *
 * A pair of types is compared once, and what is looked at for it is counted; the list is cut at MAX_DIFFERENCES because a
 * difference shared by many places is listed at each, which doubles with each level.
 */
import type {
  AvroType,
  EnumType,
  FixedType,
  NamedType,
  RecordField,
  RecordType,
  UnionType,
} from "#src/schema/formats/avro/avro-schema.ts";
import { byCodeUnit } from "#src/schema/formats/avro/json.ts";
import { parseAvroSchema } from "#src/schema/formats/avro/parse-schema.ts";
import { canonicalText } from "../normalize/avro.ts";
import { type Difference, explain, type Place, path, ROOT } from "./avro-explain.ts";
import { AvroMatching, promotions } from "./avro-matching.ts";
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
/** Pairs of types, names and symbols that are looked up; about a second. Schemas of 1,000 types on each side stay below. */
const MAX_STEPS = 1_000_000;
/** Two cycles of p and q records make a way of p x q pairs; on a fresh stack 1,200 fit, before the code is optimized. */
const MAX_DEPTH = 800;
/** How many samples are worth building for one verdict. */
const MAX_SAMPLES = 20;

/** @throws ComparisonTooComplexError */
export function compareAvroTypes(
  reader: AvroType,
  writer: AvroType,
  maxSteps: number = MAX_STEPS,
): readonly Incompatibility[] {
  try {
    const differences = new Comparison(maxSteps).compare(reader, writer, ROOT);
    const explained = new Map<Difference, Incompatibility>();
    return differences.map((difference) => {
      const known =
        explained.get(difference) ?? explain(difference, explained.size < MAX_SAMPLES ? writer : null);
      explained.set(difference, known);
      return known;
    });
  } catch (error) {
    if (error instanceof AmbiguousFieldError) return [error.difference];
    throw error;
  }
}

const NONE: readonly Difference[] = [];

class Comparison {
  readonly #results = new Map<AvroType, Map<AvroType, readonly Difference[]>>();
  readonly #matching = new AvroMatching((steps) => this.#spend(steps));
  readonly #maxSteps: number;
  #steps = 0;
  #depth = 0;

  constructor(maxSteps: number) {
    this.#maxSteps = maxSteps;
  }

  compare(reader: AvroType, writer: AvroType, place: Place): readonly Difference[] {
    const results = this.#results.get(reader) ?? new Map<AvroType, readonly Difference[]>();
    this.#results.set(reader, results);
    const known = results.get(writer);
    if (known !== undefined) return known;
    this.#spend(1);
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
      for (const index of this.#matching.branches(reader, writer)) {
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
      return merge([this.#names(reader, writer, place), compareSizes(reader, writer, place)]);
    }
    if (reader.type === "enum" && writer.type === "enum") {
      return merge([this.#names(reader, writer, place), this.#symbols(reader, writer, place)]);
    }
    if (reader.type === "record" && writer.type === "record") {
      return merge([this.#names(reader, writer, place), this.#fields(reader, writer, place)]);
    }
    if (reader.type === writer.type || promotions[writer.type]?.includes(reader.type)) return NONE;
    return [{ rule: "TYPE_MISMATCH", place, reader, writer }];
  }

  #spend(steps: number): void {
    this.#steps += steps;
    if (this.#steps > this.#maxSteps) {
      throw new ComparisonTooComplexError(`more than ${this.#maxSteps} types, names and symbols to compare`);
    }
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
    const [writerIndex, ...others] = this.#matching.fields(field, writer);
    if (writerIndex !== undefined) {
      if (others.length > 0) throw ambiguousField(reader, index, writer, [writerIndex, ...others], at);
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

  #names(reader: NamedType, writer: NamedType, place: Place): readonly Difference[] {
    if (reader.name === writer.name) return NONE;
    // Java Avro gives an alias without namespace a leading dot when its type has a namespace: it never matches.
    const isAliased = this.#matching.hasAlias(reader, writer.fullName);
    if (isAliased && (reader.namespace === null || writer.namespace !== null)) return NONE;
    return [{ rule: "NAME_MISMATCH", place: inBoth(place, "/name", null), reader, writer }];
  }

  #symbols(reader: EnumType, writer: EnumType, place: Place): readonly Difference[] {
    if (reader.default !== null) return NONE;
    this.#spend(reader.symbols.length + writer.symbols.length);
    const known = new Set(reader.symbols);
    const missing = writer.symbols.filter((symbol) => !known.has(symbol)).sort(byCodeUnit);
    if (missing.length === 0) return NONE;
    const at = inBoth(place, "/symbols", null);
    return [{ rule: "MISSING_ENUM_SYMBOLS", place: at, reader, writer, missing }];
  }
}

class AmbiguousFieldError extends Error {
  readonly difference: Incompatibility;

  constructor(difference: Incompatibility) {
    super(difference.message);
    this.difference = difference;
  }
}

/** An exception in Java Avro, which the registry answers as the only message. */
function ambiguousField(
  reader: RecordType,
  index: number,
  writer: RecordType,
  found: readonly number[],
  place: Place,
): AmbiguousFieldError {
  const field = reader.fields[index] as RecordField;
  const names = found.map((at) => writer.fields[at]?.name).join(", ");
  const fieldText = `${field.name} type:${field.type.type.toUpperCase()} pos:${index}`;
  const writerText = canonicalText({ root: writer, referenced: [] });
  return new AmbiguousFieldError({
    rule: "READER_FIELD_MATCHES_SEVERAL",
    readerPath: path(place, "readerPath"),
    writerPath: path(place, "writerPath"),
    message: `field ${field.name} of ${reader.fullName} stands for several of the writer's fields: ${names}`,
    standardMessage: `Unexpected exception during compatibility check: Reader record field ${fieldText} matches multiple fields in writer record schema ${writerText}`,
  });
}

function compareSizes(reader: FixedType, writer: FixedType, place: Place): readonly Difference[] {
  if (reader.size === writer.size) return NONE;
  return [{ rule: "FIXED_SIZE_MISMATCH", place: inBoth(place, "/size", null), reader, writer }];
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
