/** Differences between Avro schemas, told: the paths in both, the line of the standard list, a sample. */
import {
  type AvroType,
  branchName,
  isNamed,
  type RecordField,
} from "#src/schema/formats/avro/avro-schema.ts";
import { type AvroRule, standardAvroMessage } from "./avro-message.ts";
import { avroSample, type WriterStep } from "./avro-sample.ts";
import type { Incompatibility } from "./compatibility.ts";

/**
 * The way to a pair of types, a step at a time and put together only where a difference is told: most pairs that
 * are compared are branches of unions that don't match, and nobody hears of them.
 */
export interface Place {
  readonly parent: Place | null;
  /** Steps as Java Avro tells them, `/` before each; null where it begins anew (branches of unions). */
  readonly location: string | null;
  /** The steps of this place in the reader's schema, relative to the parent's. */
  readonly readerPath: string;
  readonly writerPath: string;
  /** The step in the writer's type that this place is inside of, for the sample. */
  readonly step: WriterStep | null;
}

export const ROOT: Place = { parent: null, location: "", readerPath: "", writerPath: "", step: null };

export interface Difference {
  readonly rule: AvroRule;
  readonly place: Place;
  readonly reader: AvroType;
  readonly writer: AvroType;
  /** The reader's field that is missing in the writer's record. */
  readonly field?: RecordField;
  /** The writer's symbols that the reader's enum lacks, in order. */
  readonly missing?: readonly string[];
}

/** @param root of the writer when a sample is wanted */
export function explain(difference: Difference, root: AvroType | null): Incompatibility {
  const { rule, place } = difference;
  const { detail, message, symbol } = describeDifference(difference);
  const sample = root === null ? undefined : avroSample(root, steps(place), symbol ?? null);
  return {
    rule,
    readerPath: path(place, "readerPath"),
    writerPath: path(place, "writerPath"),
    message,
    standardMessage: standardAvroMessage(rule, location(place), detail),
    ...(sample === undefined ? {} : { sample }),
  };
}

interface Description {
  /** As Java Avro tells it. */
  readonly detail: string;
  /** For people. */
  readonly message: string;
  /** Of the writer's enum that the reader lacks. */
  readonly symbol?: string;
}

function describeDifference({ rule, reader, writer, field, missing = [] }: Difference): Description {
  switch (rule) {
    case "READER_FIELD_MISSING_DEFAULT_VALUE": {
      const name = field?.name ?? "";
      const missing = `the writer's ${describe(writer)} has no such field`;
      return { detail: name, message: `field ${name} has no default, and ${missing}` };
    }
    case "NAME_MISMATCH": {
      const expected = branchName(writer);
      return {
        detail: `expected: ${expected}`,
        message: `neither the name of ${describe(reader)} nor an alias of it is ${expected}`,
      };
    }
    case "FIXED_SIZE_MISMATCH": {
      const [found, expected] = [reader, writer].map((type) => (type.type === "fixed" ? type.size : 0));
      return {
        detail: `expected: ${expected}, found: ${found}`,
        message: `${describe(reader)} has ${found} bytes, the writer's ${expected}`,
      };
    }
    case "MISSING_ENUM_SYMBOLS": {
      const symbols = missing.join(", ");
      const message = `${describe(reader)} lacks ${symbols} and has no default`;
      return { detail: `[${symbols}]`, message, symbol: missing[0] ?? "" };
    }
    case "TYPE_MISMATCH": {
      const [readerName, writerName] = [reader.type.toUpperCase(), writer.type.toUpperCase()];
      return {
        detail: `reader type: ${readerName} not compatible with writer type: ${writerName}`,
        message: `${describe(reader)} can't be read from ${describe(writer)}`,
      };
    }
    case "MISSING_UNION_BRANCH":
      return {
        detail: `reader union lacking writer type: ${writer.type.toUpperCase()}`,
        message: `no branch of the union can be read from ${describe(writer)}`,
      };
  }
}

function describe(type: AvroType): string {
  return isNamed(type) ? `${type.type} ${type.fullName}` : type.type;
}

export function path(place: Place, side: "readerPath" | "writerPath"): string {
  let whole = "";
  for (let at: Place | null = place; at !== null; at = at.parent) whole = at[side] + whole;
  return whole;
}

function location(place: Place): string {
  let whole = "";
  for (let at: Place | null = place; at !== null && at.location !== null; at = at.parent)
    whole = at.location + whole;
  return whole === "" ? "/" : whole;
}

function steps(place: Place): readonly WriterStep[] {
  const all: WriterStep[] = [];
  for (let at: Place | null = place; at !== null; at = at.parent) if (at.step !== null) all.push(at.step);
  return all.reverse();
}
