/**
 * Schema resolution: payloads of the writer's schema as rows of the reader's. Fields, symbols and branches are matched
 * by the rules of compatibility/avro.ts; what the reader lacks is skipped, what the writer lacks comes from the
 * reader's defaults. A pair of schemas that agree only for some values can be resolved: the others fail when they come.
 */
import { SchemaError } from "../../format.ts";
import type { RecordValue, RecordType as RowType } from "../../record-value.ts";
import type { ParsedAvroSchema } from "./avro-format.ts";
import {
  type AvroType,
  branchName,
  type EnumType,
  isNamed,
  type NamedType,
  type RecordField,
  type RecordType,
  type UnionType,
} from "./avro-schema.ts";
import { asPayloadError, PayloadFailure, within } from "./cursor.ts";
import { defaultDatum } from "./default-datum.ts";
import { isValidDefault } from "./default-value.ts";
import { type Datum, type DatumRecord, type Lowering, takenKey, unwrapBranch, wrapBranch } from "./lower.ts";

export interface AvroResolver {
  /** Of the reader. */
  recordType(): RowType;
  /** @throws PayloadError when the payload is none of the writer's, or a value of it can't be read with the reader's schema */
  decode(payload: Buffer): RecordValue;
}

/** @throws SchemaError when the two are too entangled: cycles of p and q records make a way of p x q pairs */
export function resolve(writer: ParsedAvroSchema, reader: ParsedAvroSchema): AvroResolver {
  const translate = new Translation(writer.lowering, reader.lowering).compile(writer.root, reader.root);
  return {
    recordType: () => reader.recordType(),
    decode: (payload) => {
      try {
        return reader.rowOf(translate(writer.datum(payload)));
      } catch (error) {
        throw asPayloadError(error);
      }
    },
  };
}

const MAX_DEPTH = 1000;

/** A datum of the writer's type as one of the reader's. */
type Translate = (datum: Datum) => Datum;

class Translation {
  readonly #writer: Lowering;
  readonly #reader: Lowering;
  /** By pair of records, which alone can be recursive. */
  readonly #records = new Map<RecordType, Map<RecordType, Translate>>();
  #depth = 0;

  constructor(writer: Lowering, reader: Lowering) {
    this.#writer = writer;
    this.#reader = reader;
  }

  compile(writer: AvroType, reader: AvroType): Translate {
    if (writer.type === "union") return this.#fromUnion(writer, reader);
    if (reader.type === "union") return this.#intoUnion(writer, reader);
    if (writer.type === "array" && reader.type === "array") {
      const item = this.compile(writer.items, reader.items);
      return (datum) => eachItem(datum as readonly Datum[], item);
    }
    if (writer.type === "map" && reader.type === "map") {
      const value = this.compile(writer.values, reader.values);
      return (datum) =>
        eachItem(datum as readonly DatumRecord[], ({ k, v }) => ({ k: k as Datum, v: value(v as Datum) }));
    }
    if (isNamed(writer) && isNamed(reader)) return this.#named(writer, reader);
    if (writer.type === reader.type) return (datum) => datum;
    return promotion(writer.type, reader.type) ?? unreadable(writer, reader);
  }

  #named(writer: NamedType, reader: NamedType): Translate {
    // Java Avro doesn't ask for the names of records but among the branches of a union.
    if (writer.type === "record" && reader.type === "record") return this.#record(writer, reader);
    if (!isSameName(writer, reader)) return unreadable(writer, reader);
    if (writer.type === "enum" && reader.type === "enum") return translateSymbols(writer, reader);
    if (writer.type === "fixed" && reader.type === "fixed" && writer.size === reader.size)
      return (datum) => datum;
    return unreadable(writer, reader);
  }

  #record(writer: RecordType, reader: RecordType): Translate {
    const known = this.#records.get(writer)?.get(reader);
    if (known !== undefined) return known;
    const fields: {
      readonly key: string;
      readonly name: string;
      readonly get: (record: DatumRecord) => Datum;
    }[] = [];
    const translate: Translate = (datum) => {
      const record: Record<string, Datum> = {};
      let step = "";
      try {
        for (const { key, name, get } of fields) {
          step = name;
          record[key] = get(datum as DatumRecord);
        }
      } catch (error) {
        throw within(error, step);
      }
      return record;
    };
    if (this.#depth === MAX_DEPTH)
      throw new SchemaError("", `pairs of records nested deeper than ${MAX_DEPTH} levels`);
    this.#depth++;
    const ofWriter = this.#records.get(writer) ?? new Map<RecordType, Translate>();
    this.#records.set(writer, ofWriter.set(reader, translate));
    for (const [index, field] of reader.fields.entries()) {
      fields.push({ key: `f${index}`, name: field.name, get: this.#field(writer, field) });
    }
    this.#depth--;
    return translate;
  }

  #field(writer: RecordType, field: RecordField): (record: DatumRecord) => Datum {
    const matches = writer.fields.filter(({ name }) => name === field.name || field.aliases.includes(name));
    const [match] = matches;
    if (match !== undefined) {
      if (matches.length > 1) return failing(`${field.name} stands for several of the writer's fields`);
      const key = `f${writer.fields.indexOf(match)}`;
      const translate = this.compile(match.type, field.type);
      return (record) => translate(record[key] as Datum);
    }
    if (field.default === undefined || !isValidDefault(field.type, field.default)) {
      return failing(`the writer has no field ${field.name}, and the reader no default that fits`);
    }
    const { type, default: json } = field;
    let value: Datum | undefined;
    return () => {
      value ??= defaultDatum(type, json, this.#reader);
      return value;
    };
  }

  #fromUnion(writer: UnionType, reader: AvroType): Translate {
    const layout = this.#writer.union(writer);
    const branches = writer.branches.map((branch) => this.compile(branch, reader));
    const ofNull = branches[writer.branches.findIndex(({ type }) => type === "null")];
    if (!layout.isWrapped) {
      const ofValue = branches[writer.branches.findIndex(({ type }) => type !== "null")];
      return (datum) => ((datum === null ? ofNull : ofValue) as Translate)(datum);
    }
    const byKey = new Map(
      layout.branches.map((branch, index) => [
        branch.key,
        { branch, translate: branches[index] as Translate },
      ]),
    );
    return (datum) => {
      const taken = datum === null ? undefined : byKey.get(takenKey(datum));
      if (taken === undefined) return (ofNull as Translate)(null);
      return taken.translate(unwrapBranch(taken.branch, datum));
    };
  }

  /** The branch of the same type, by full name first; else the first that the value can be made one of. */
  #intoUnion(writer: AvroType, reader: UnionType): Translate {
    const index = branchFor(writer, reader);
    const branch = reader.branches[index];
    if (branch === undefined) return unreadable(writer, reader);
    const translate = this.compile(writer, branch);
    const layout = this.#reader.union(reader).branches[index];
    if (layout === undefined || branch.type === "null") return translate;
    return (datum) => wrapBranch(layout, translate(datum));
  }
}

function eachItem<T extends Datum>(items: readonly T[], translate: (item: T) => Datum): readonly Datum[] {
  let step = 0;
  try {
    return items.map((item, index) => {
      step = index;
      return translate(item);
    });
  } catch (error) {
    throw within(error, step);
  }
}

function branchFor(writer: AvroType, union: UnionType): number {
  const same = union.branches.findIndex(
    (branch) => branch.type === writer.type && branchName(branch) === branchName(writer),
  );
  if (same >= 0) return same;
  return union.branches.findIndex((branch) => {
    if (isNamed(writer) && isNamed(branch)) return writer.type === branch.type && isSameName(writer, branch);
    return promotion(writer.type, branch.type) !== undefined;
  });
}

function isSameName(writer: NamedType, reader: NamedType): boolean {
  return reader.name === writer.name || reader.aliases.includes(writer.fullName);
}

function promotion(writer: AvroType["type"], reader: AvroType["type"]): Translate | undefined {
  switch (`${writer} ${reader}`) {
    case "int long":
      return (datum) => BigInt(datum as number);
    case "int float":
      return (datum) => Math.fround(datum as number);
    case "int double":
    case "float double":
      return (datum) => datum;
    case "long float":
      return (datum) => Math.fround(Number(datum as bigint));
    case "long double":
      return (datum) => Number(datum as bigint);
    case "string bytes":
      return (datum) => Buffer.from(datum as string);
    case "bytes string":
      // What is no UTF-8 is replaced, as Java Avro does.
      return (datum) => (datum as Buffer).toString();
    default:
      return undefined;
  }
}

function translateSymbols(writer: EnumType, reader: EnumType): Translate {
  const byDefault = reader.default === null ? -1 : reader.symbols.indexOf(reader.default);
  const indexes = writer.symbols.map((symbol) => {
    const index = reader.symbols.indexOf(symbol);
    return index >= 0 ? index : byDefault;
  });
  return (datum) => {
    const index = indexes[datum as number] as number;
    if (index >= 0) return index;
    throw new PayloadFailure(`the reader's enum lacks ${writer.symbols[datum as number]} and has no default`);
  };
}

function unreadable(writer: AvroType, reader: AvroType): Translate {
  return failing(`${name(writer)} can't be read as ${name(reader)}`);
}

function failing(reason: string): () => never {
  return () => {
    throw new PayloadFailure(reason);
  };
}

function name(type: AvroType): string {
  return isNamed(type) ? `${type.type} ${type.fullName}` : type.type;
}
