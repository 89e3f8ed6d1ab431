/**
 * Schema -> the avsc type that decodes and encodes it. avsc is given an equivalent schema of the same encoding rather
 * than the text itself:
 *
 * - records, fields and branches are numbered: avsc takes names in ASCII only, refuses types called `constructor`, and
 *   a field called `__proto__` would be the prototype;
 * - maps are arrays of records {k, v}, which is their encoding: as an object, avsc's map loses the order of the
 *   entries, repeated keys and the key `__proto__`;
 * - enums are ints, the index of the symbol;
 * - the branches of a union, unless it is of one type and perhaps null, are records of one field, so that any two can
 *   be told apart;
 * - longs are bigint.
 *
 * A value in that form is called a datum here.
 */
import avsc from "avsc";
import type { AvroType, RecordType, UnionType } from "./avro-schema.ts";

export type Datum = null | boolean | number | bigint | string | Buffer | readonly Datum[] | DatumRecord;
export interface DatumRecord {
  readonly [key: string]: Datum;
}

export interface AvscType {
  /** Only what has been checked. */
  fromBuffer(buffer: Buffer): Datum;
  toBuffer(datum: Datum): Buffer;
}

/** How the values of a union look. */
export interface UnionLayout {
  /** Of [T] and [null, T]: null or the datum of T. Else {<key of the branch>: {v: datum}}, and null for null. */
  readonly isWrapped: boolean;
  /** By branch; empty unless wrapped, and for null. */
  readonly keys: readonly string[];
}

export class Lowering {
  readonly root: AvscType;
  readonly #registry: Record<string, avsc.Type> = { long: bigintLong };
  readonly #recordNames = new Map<RecordType, string>();
  readonly #layouts = new Map<UnionType, UnionLayout>();
  #names = 0;

  constructor(root: AvroType) {
    const lowered = this.#lower(root);
    this.root = avsc.Type.forSchema(lowered as avsc.Schema, {
      registry: this.#registry,
      omitRecordMethods: true,
    });
  }

  /** The type of a record within the schema, for the values that a row carries as bytes. */
  record(record: RecordType): AvscType {
    return this.#registry[this.#recordNames.get(record) ?? ""] as AvscType;
  }

  union(union: UnionType): UnionLayout {
    return this.#layouts.get(union) as UnionLayout;
  }

  #lower(type: AvroType): unknown {
    switch (type.type) {
      case "enum":
        return "int";
      case "fixed":
        return { type: "fixed", name: this.#name("F"), size: type.size };
      case "array":
        return { type: "array", items: this.#lower(type.items) };
      case "map": {
        const fields = [
          { name: "k", type: "string" },
          { name: "v", type: this.#lower(type.values) },
        ];
        return { type: "array", items: { type: "record", name: this.#name("M"), fields } };
      }
      case "union":
        return this.#union(type);
      case "record": {
        const known = this.#recordNames.get(type);
        if (known !== undefined) return known;
        const name = this.#name("R");
        this.#recordNames.set(type, name);
        const fields = type.fields.map((field, index) => ({
          name: `f${index}`,
          type: this.#lower(field.type),
        }));
        return { type: "record", name, fields };
      }
      default:
        return type.type;
    }
  }

  #union(union: UnionType): unknown {
    const isWrapped = union.branches.filter((branch) => branch.type !== "null").length > 1;
    const keys = isWrapped ? union.branches.map(({ type }) => (type === "null" ? "" : this.#name("B"))) : [];
    this.#layouts.set(union, { isWrapped, keys });
    // A union of nothing has no values, which the check finds out; avsc has no such type.
    if (union.branches.length === 0) return "null";
    if (!isWrapped) return union.branches.map((branch) => this.#lower(branch));
    return union.branches.map((branch, index) =>
      branch.type === "null"
        ? "null"
        : { type: "record", name: keys[index], fields: [{ name: "v", type: this.#lower(branch) }] },
    );
  }

  #name(prefix: string): string {
    return `${prefix}${this.#names++}`;
  }
}

/** avsc hands over the varint as it is: unpacking it first would cost an allocation and a copy. */
const bigintLong: avsc.Type = avsc.types.LongType.__with(
  {
    fromBuffer: readLong,
    toBuffer: writeLong,
    fromJSON: BigInt,
    toJSON: Number,
    isValid: (value: unknown) => typeof value === "bigint",
    compare: (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0),
  },
  true,
);

function readLong(varint: Buffer): bigint {
  let low = 0;
  let shift = 0;
  let position = 0;
  for (; shift < 28; shift += 7) {
    const byte = varint[position++] as number;
    low |= (byte & 0x7f) << shift;
    if (byte < 0x80) return BigInt((low >>> 1) ^ -(low & 1));
  }
  // 28 bits are in `low`; as many more and then the last 8 in small integers too.
  let middle = 0;
  let high = 0;
  for (let byte = 0x80; byte >= 0x80; shift += 7) {
    byte = varint[position++] as number;
    if (shift < 56) middle |= (byte & 0x7f) << (shift - 28);
    else high |= (byte & 0x7f) << (shift - 56);
  }
  const value = (BigInt(high) << 56n) | (BigInt(middle) << 28n) | BigInt(low);
  return (value >> 1n) ^ -(value & 1n);
}

function writeLong(value: bigint): Buffer {
  let rest = value < 0n ? -2n * value - 1n : 2n * value;
  const bytes: number[] = [];
  while (rest > 0x7fffffffn) {
    bytes.push(Number(rest & 0x7fn) | 0x80);
    rest >>= 7n;
  }
  let low = Number(rest);
  while (low > 0x7f) {
    bytes.push((low & 0x7f) | 0x80);
    low >>>= 7;
  }
  bytes.push(low);
  return Buffer.from(bytes);
}
