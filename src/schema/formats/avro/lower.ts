/**
 * Schema -> the avsc type that decodes and encodes it. avsc is given an equivalent schema of the same encoding rather
 * than the text itself:
 *
 * - records, fields and branches are numbered: avsc takes names in ASCII only, refuses types called `constructor`, and
 *   a field called `__proto__` would be the prototype;
 * - maps are arrays of records {k, v}, which is their encoding: as an object, avsc's map loses the order of the
 *   entries, repeated keys and the key `__proto__`;
 * - enums are ints, the index of the symbol;
 * - values of a union say which branch they are of, unless it is of one type and perhaps null; a map or an enum among
 *   the branches is the one field of a record, lest it be taken for an array or an int;
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

/**
 * How the values of a union look. Of [T] and [null, T]: null or the datum of T. Of others: null for null, else
 * {<key of the branch>: datum}, or {<key>: {v: datum}} where the branch is boxed.
 */
export interface UnionLayout {
  readonly isWrapped: boolean;
  /** By branch; empty unless wrapped. */
  readonly branches: readonly BranchLayout[];
}

export interface BranchLayout {
  /** Empty for null. */
  readonly key: string;
  readonly isBoxed: boolean;
}

export function wrapBranch({ key, isBoxed }: BranchLayout, datum: Datum): DatumRecord {
  return { [key]: isBoxed ? { v: datum } : datum };
}

/** The key of the branch that is taken. */
export function takenKey(wrapped: Datum): string {
  for (const key in wrapped as DatumRecord) return key;
  throw new TypeError("a value of no branch");
}

export function unwrapBranch({ key, isBoxed }: BranchLayout, wrapped: Datum): Datum {
  const datum = (wrapped as DatumRecord)[key] as Datum;
  return isBoxed ? ((datum as DatumRecord).v as Datum) : datum;
}

export class Lowering {
  readonly root: AvscType;
  readonly #registry: Record<string, avsc.Type> = { long: bigintLong };
  readonly #recordNames = new Map<RecordType, string>();
  readonly #layouts = new Map<UnionType, UnionLayout>();
  /** The lowered unions whose values say their branch. */
  readonly #wrapped = new Set<unknown>();
  #names = 0;

  constructor(root: AvroType) {
    this.root = avsc.Type.forSchema(this.#lower(root) as avsc.Schema, {
      registry: this.#registry,
      omitRecordMethods: true,
      typeHook: (schema, options) => this.#wrappedUnion(schema, options),
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
    if (!isWrapped) {
      this.#layouts.set(union, { isWrapped, branches: [] });
      // A union of nothing has no values, which the check finds out; avsc has no such type.
      return union.branches.length === 0 ? "null" : union.branches.map((branch) => this.#lower(branch));
    }
    const branches: BranchLayout[] = [];
    const lowered = union.branches.map((branch) => {
      const isBoxed = branch.type === "map" || branch.type === "enum";
      const inner = this.#lower(branch);
      const schema = isBoxed
        ? { type: "record", name: this.#name("B"), fields: [{ name: "v", type: inner }] }
        : inner;
      branches.push({ key: branch.type === "null" ? "" : branchKey(schema), isBoxed });
      return schema;
    });
    this.#layouts.set(union, { isWrapped, branches });
    this.#wrapped.add(lowered);
    return lowered;
  }

  /** avsc decides for all unions of a schema alike whether their values say the branch; here each has its own way. */
  #wrappedUnion(schema: avsc.Schema, options: avsc.ForSchemaOptions): avsc.Type | undefined {
    if (!this.#wrapped.has(schema)) return undefined;
    const branches = (schema as avsc.Schema[]).map((branch) => avsc.Type.forSchema(branch, options));
    return new avsc.types.WrappedUnionType(branches as unknown as avsc.Schema, options);
  }

  #name(prefix: string): string {
    return `${prefix}${this.#names++}`;
  }
}

/** What avsc calls a branch: by its name, or its type. */
function branchKey(lowered: unknown): string {
  if (typeof lowered === "string") return lowered;
  const { name, type } = lowered as { readonly name?: string; readonly type: string };
  return name ?? type;
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
