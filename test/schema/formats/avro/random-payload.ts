/**
 * Random schemas, and payloads of them in every spelling that the encoding allows: blocks with and without their size,
 * varints with bytes too many, NaNs of any bits. Written for these tests alone, sharing nothing with what they test.
 */
import fc from "fast-check";
import type { AvroType } from "#src/schema/formats/avro/avro-schema.ts";

type Json = unknown;

/** A schema whose names are given by `named`: unique ones, with `again` now and then one that was defined before. */
const { type: anyType } = fc.letrec<{ type: Json; branch: Json }>((tie) => ({
  type: fc.oneof(
    { depthSize: "small", maxDepth: 5 },
    tie("branch"),
    fc.array(tie("branch"), { minLength: 1, maxLength: 5 }),
  ),
  branch: fc.oneof(
    { depthSize: "small", maxDepth: 5 },
    fc.constantFrom("null", "boolean", "int", "long", "float", "double", "bytes", "string"),
    fc.constantFrom(
      { type: "int", logicalType: "date" },
      { type: "int", logicalType: "time-millis" },
      { type: "long", logicalType: "time-micros" },
      { type: "long", logicalType: "timestamp-millis" },
      { type: "long", logicalType: "local-timestamp-micros" },
      { type: "bytes", logicalType: "decimal", precision: 10, scale: 3 },
      { type: "string", logicalType: "uuid" },
    ),
    fc.record({ type: fc.constant("fixed"), size: fc.nat(9) }),
    fc.record({
      type: fc.constant("enum"),
      symbols: fc.constantFrom(["A"], ["__proto__", "B", "constructor"]),
    }),
    fc.record({ type: fc.constant("array"), items: tie("type") }),
    fc.record({ type: fc.constant("map"), values: tie("type") }),
    fc.record({
      type: fc.constant("record"),
      fields: fc.array(tie("type"), { maxLength: 5 }),
      recursive: fc.boolean(),
    }),
  ),
}));

export const schemaText: fc.Arbitrary<string> = anyType.map((type) =>
  JSON.stringify(named(type, { count: 0 })),
);

function named(type: Json, names: { count: number }): Json {
  if (Array.isArray(type)) {
    const branches = new Map<string, Json>();
    for (const branch of type) {
      const inner = named(branch, names) as { type?: string; name?: string } | string;
      const key = typeof inner === "string" ? inner : (inner.name ?? (inner.type as string));
      if (!branches.has(key)) branches.set(key, inner);
    }
    return [...branches.values()];
  }
  if (typeof type !== "object" || type === null) return type;
  const { type: kind, ...rest } = type as Record<string, Json>;
  switch (kind) {
    case "fixed":
    case "enum":
      return { type: kind, name: `T${names.count++}`, ...rest };
    case "array":
      return { type: kind, items: named(rest.items, names) };
    case "map":
      return { type: kind, values: named(rest.values, names) };
    case "record": {
      const name = `T${names.count++}`;
      const fields = (rest.fields as Json[]).map((field, index) => ({
        name: `f${index}`,
        type: named(field, names),
      }));
      if (rest.recursive)
        fields.push({
          name: "self",
          type: names.count % 2 === 0 ? ["null", name] : { type: "array", items: name },
        });
      return { type: kind, name, fields };
    }
    default:
      return { type: kind, ...rest };
  }
}

/** Writes a random value; `pick(n)` gives 0 … n - 1. */
export class PayloadWriter {
  readonly #pick: (below: number) => number;
  readonly #isPlain: boolean;
  #bytes: number[] = [];

  /** @param isPlain in the canonical spelling */
  constructor(pick: (below: number) => number, isPlain: boolean) {
    this.#pick = pick;
    this.#isPlain = isPlain;
  }

  payload(type: AvroType): Buffer {
    this.#bytes = [];
    this.#value(type, 0);
    return Buffer.from(this.#bytes);
  }

  #value(type: AvroType, depth: number): void {
    switch (type.type) {
      case "null":
        return;
      case "boolean":
        this.#bytes.push(this.#pick(2));
        return;
      case "int":
        this.#varint(
          this.#from([0n, -1n, 63n, 64n, -65n, 8191n, 2n ** 31n - 1n, -(2n ** 31n), 2n ** 28n]),
          5,
        );
        return;
      case "long":
        this.#varint(
          this.#from([
            0n,
            -1n,
            64n,
            -65n,
            2n ** 31n,
            2n ** 34n,
            2n ** 41n,
            2n ** 53n + 1n,
            2n ** 55n,
            2n ** 62n,
            2n ** 63n - 1n,
            -(2n ** 63n),
          ]),
          10,
        );
        return;
      case "float":
        this.#raw(
          this.#isPlain
            ? this.#from(["0000c07f", "0000803f", "00000080", "000080ff"])
            : this.#from(["0000c07f", "0000c0ff", "0100807f", "efbeadff"]),
        );
        return;
      case "double":
        this.#raw(
          this.#isPlain
            ? this.#from(["000000000000f87f", "000000000000f03f", "0000000000000080"])
            : this.#from(["000000000000f8ff", "010000000000f07f", "efbeaddeadbef7ff"]),
        );
        return;
      case "bytes":
        this.#sized(Buffer.from(Array.from({ length: this.#pick(5) }, () => this.#pick(256))));
        return;
      case "string":
        this.#text();
        return;
      case "fixed":
        for (let i = 0; i < type.size; i++) this.#bytes.push(this.#pick(256));
        return;
      case "enum":
        this.#varint(BigInt(this.#pick(type.symbols.length)), 5);
        return;
      case "array":
        this.#blocks(depth, () => this.#value(type.items, depth + 1));
        return;
      case "map":
        this.#blocks(depth, () => {
          this.#text();
          this.#value(type.values, depth + 1);
        });
        return;
      case "union": {
        // Deep down null, so that recursive values end.
        const nullAt = type.branches.findIndex((branch) => branch.type === "null");
        const index = depth > 8 && nullAt >= 0 ? nullAt : this.#pick(type.branches.length);
        this.#varint(BigInt(index), 5);
        this.#value(type.branches[index] as AvroType, depth + 1);
        return;
      }
      case "record":
        for (const field of type.fields) this.#value(field.type, depth + 1);
    }
  }

  #blocks(depth: number, item: () => void): void {
    let left = depth > 8 ? 0 : this.#pick(4);
    while (left > 0) {
      const count = this.#isPlain ? left : 1 + this.#pick(left);
      left -= count;
      const before = this.#bytes;
      this.#bytes = [];
      for (let i = 0; i < count; i++) item();
      const items = this.#bytes;
      this.#bytes = before;
      if (this.#isPlain || this.#pick(2) === 0) this.#varint(BigInt(count), 10);
      else {
        this.#varint(BigInt(-count), 10);
        this.#varint(BigInt(items.length), 10);
      }
      this.#bytes.push(...items);
    }
    this.#varint(0n, 10);
  }

  #text(): void {
    this.#sized(
      Buffer.from(this.#from(["", "a", "__proto__", "10", "größe", "漢", "😀", "\u0000", "x".repeat(70)])),
    );
  }

  #sized(bytes: Buffer): void {
    this.#varint(BigInt(bytes.length), 10);
    this.#bytes.push(...bytes);
  }

  #raw(hex: string): void {
    this.#bytes.push(...Buffer.from(hex, "hex"));
  }

  #varint(value: bigint, most: number): void {
    let rest = BigInt.asUintN(64, (value << 1n) ^ (value >> 63n));
    const bytes: number[] = [];
    do {
      bytes.push(Number(rest & 0x7fn));
      rest >>= 7n;
    } while (rest > 0n);
    if (!this.#isPlain && this.#pick(3) === 0)
      while (bytes.length < most && this.#pick(2) === 0) bytes.push(0);
    this.#bytes.push(...bytes.map((byte, index) => (index < bytes.length - 1 ? byte | 0x80 : byte)));
  }

  #from<T>(list: readonly T[]): T {
    return list[this.#pick(list.length)] as T;
  }
}
