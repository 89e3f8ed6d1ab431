import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { Reader } from "#wire/reader.ts";
import { WireError } from "#wire/wire-error.ts";
import { Writer } from "#wire/writer.ts";

const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
const bytes = fc.uint8Array({ maxLength: 5000, size: "max" }).map((array) => Buffer.from(array));

/** How a value of each type is written and read back. */
const TYPES: readonly [
  fc.Arbitrary<unknown>,
  (writer: Writer, value: never) => void,
  (reader: Reader) => unknown,
][] = [
  [fc.integer(), (writer, value) => writer.writeInt32(value), (reader) => reader.readInt32()],
  [int64, (writer, value) => writer.writeInt64(value), (reader) => reader.readInt64()],
  [int64, (writer, value) => writer.writeVarlong(value), (reader) => reader.readVarlong()],
  [fc.integer(), (writer, value) => writer.writeVarint(value), (reader) => reader.readVarint()],
  [fc.nat(), (writer, value) => writer.writeUnsignedVarint(value), (reader) => reader.readUnsignedVarint()],
  [fc.double(), (writer, value) => writer.writeFloat64(value), (reader) => reader.readFloat64()],
  [
    fc.string({ unit: "grapheme" }),
    (writer, value) => writer.writeString(value),
    (reader) => reader.readString(),
  ],
  [
    fc.option(fc.string()),
    (writer, value) => writer.writeNullableString(value),
    (reader) => reader.readNullableString(),
  ],
  [
    fc.string({ unit: "grapheme" }),
    (writer, value) => writer.writeCompactString(value),
    (reader) => reader.readCompactString(),
  ],
  [
    fc.option(bytes),
    (writer, value) => writer.writeCompactNullableBytes(value),
    (reader) => reader.readCompactNullableBytes(),
  ],
  [
    fc.option(bytes),
    (writer, value) => writer.writeNullableBytes(value),
    (reader) => reader.readNullableBytes(),
  ],
  [
    bytes.map((piece) => [piece]),
    (writer, value) => writer.writeCompactRecords(value),
    (reader) => reader.readCompactRecords(),
  ],
];

const message = fc.array(
  fc
    .nat(TYPES.length - 1)
    .chain((type) => fc.tuple(fc.constant(type), (TYPES[type] as (typeof TYPES)[number])[0])),
);

function write(writer: Writer, values: readonly [number, unknown][]): Buffer {
  for (const [type, value] of values) TYPES[type]?.[1](writer, value as never);
  return Buffer.concat(writer.finish());
}

describe("Writer and Reader", () => {
  it("agree on every sequence of values, whatever the slab's size", () => {
    fc.assert(
      fc.property(message, fc.integer({ min: 1, max: 300 }), (values, slabSize) => {
        const reader = new Reader(write(new Writer(slabSize), values));
        for (const [type, value] of values) assert.deepEqual(TYPES[type]?.[2](reader), value);
        reader.expectEnd();
      }),
    );
  });

  it("fail with a WireError, and nothing else, on every cut and on every flipped byte", () => {
    fc.assert(
      fc.property(message, fc.nat(), fc.integer({ min: 1, max: 255 }), (values, where, flip) => {
        const frame = write(new Writer(300), values);
        if (frame.length === 0) return;
        const at = where % frame.length;
        const flipped = Buffer.from(frame);
        flipped[at] = (flipped[at] as number) ^ flip;
        for (const broken of [frame.subarray(0, at), flipped]) {
          const reader = new Reader(broken);
          try {
            for (const [type] of values) TYPES[type]?.[2](reader);
            reader.expectEnd();
          } catch (error) {
            assert.ok(error instanceof WireError, String(error));
            assert.ok(error.offset >= 0 && error.offset <= broken.length);
          }
        }
      }),
    );
  });

  it("fail on every cut of a message that ends with a value of more than no bytes", () => {
    fc.assert(
      fc.property(message, fc.nat(), (values, where) => {
        const frame = write(new Writer(), values);
        if (frame.length === 0) return;
        const reader = new Reader(frame.subarray(0, where % frame.length));
        assert.throws(() => {
          for (const [type] of values) TYPES[type]?.[2](reader);
        }, WireError);
      }),
    );
  });
});
