import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { UnknownTaggedField } from "#wire/message.ts";
import type { WireErrorCode } from "#wire/wire-error.ts";
import { Writer } from "#wire/writer.ts";

function written(write: (writer: Writer) => void, slabSize?: number): string {
  const writer = new Writer(slabSize);
  write(writer);
  return Buffer.concat(writer.finish()).toString("hex");
}

function refuses(write: (writer: Writer) => void, code: WireErrorCode): void {
  assert.throws(() => write(new Writer(64)), { name: "WireError", code });
}

describe("Writer: numbers", () => {
  it("writes big-endian integers of each width", () => {
    const hex = written((writer) => {
      writer.writeInt8(-1);
      writer.writeInt16(-32768);
      writer.writeUint16(65535);
      writer.writeInt32(-2147483648);
      writer.writeUint32(4294967295);
      writer.writeInt64(-9223372036854775808n);
      writer.writeFloat64(1.5);
      writer.writeBool(true);
      writer.writeBool(false);
    });
    assert.equal(hex, "ff8000ffff80000000ffffffff80000000000000003ff80000000000000100");
  });

  // The examples of https://protobuf.dev/programming-guides/encoding/
  it("writes the varints of the Protocol Buffers documentation", () => {
    const hex = written((writer) => {
      writer.writeUnsignedVarint(150);
      for (const value of [0, -1, 1, -2, 2147483647, -2147483648]) writer.writeVarint(value);
      for (const value of [0n, -1n, 9223372036854775807n, -9223372036854775808n]) writer.writeVarlong(value);
    });
    assert.equal(hex, "960100010203feffffff0fffffffff0f0001feffffffffffffffff01ffffffffffffffffff01");
  });

  it("refuses what the type cannot hold, instead of wrapping it", () => {
    refuses((writer) => writer.writeInt8(128), "BAD_VALUE");
    refuses((writer) => writer.writeInt16(-32769), "BAD_VALUE");
    refuses((writer) => writer.writeUint16(-1), "BAD_VALUE");
    refuses((writer) => writer.writeInt32(2147483648), "BAD_VALUE");
    refuses((writer) => writer.writeInt32(0.5), "BAD_VALUE");
    refuses((writer) => writer.writeUint32(-1), "BAD_VALUE");
    refuses((writer) => writer.writeInt64(2n ** 63n), "BAD_VALUE");
    refuses((writer) => writer.writeInt64(-(2n ** 63n) - 1n), "BAD_VALUE");
    refuses((writer) => writer.writeUnsignedVarint(-1), "BAD_VALUE");
    refuses((writer) => writer.writeVarlong(2n ** 63n), "BAD_VALUE");
    refuses((writer) => writer.writeUuid("too-short"), "BAD_VALUE");
    refuses((writer) => writer.writeUuid("!!!!!!!!!!!!!!!!!!!!!!"), "BAD_VALUE");
  });

  it("writes a uuid from the form that Kafka prints", () => {
    assert.equal(
      written((writer) => writer.writeUuid("ASNFZ4mrze_-3LqYdlQyEA")),
      "0123456789abcdeffedcba9876543210",
    );
    assert.equal(
      written((writer) => writer.writeUuid("AAAAAAAAAAAAAAAAAAAAAA")),
      "00".repeat(16),
    );
  });
});

describe("Writer: strings and bytes", () => {
  it("writes each form", () => {
    const hex = written((writer) => {
      writer.writeString("é");
      writer.writeNullableString(null);
      writer.writeCompactString("é");
      writer.writeCompactNullableString(null);
      writer.writeBytes(Buffer.from("a"));
      writer.writeNullableBytes(null);
      writer.writeCompactRecords([Buffer.from("a"), Buffer.from("b")]);
      writer.writeCompactNullableRecords(null);
    });
    assert.equal(hex, "0002c3a9ffff03c3a9000000000161ffffffff03616200");
  });

  it("writes strings of every length class, in one, two and three bytes a character", () => {
    for (const character of ["a", "é", "€"]) {
      for (const length of [0, 1, 24, 25, 42, 43, 126, 127, 128, 5000]) {
        const text = character.repeat(length);
        const utf8 = Buffer.from(text).toString("hex");
        const size = utf8.length / 2;
        const classic = size.toString(16).padStart(4, "0");
        assert.equal(
          written((writer) => writer.writeString(text), 64),
          classic + utf8,
        );
        const compact = written((writer) => writer.writeUnsignedVarint(size + 1));
        assert.equal(
          written((writer) => writer.writeCompactString(text), 64),
          compact + utf8,
        );
      }
    }
  });

  it("refuses strings beyond 32767 bytes", () => {
    refuses((writer) => writer.writeString("a".repeat(32768)), "BAD_LENGTH");
    refuses((writer) => writer.writeCompactString("€".repeat(10923)), "BAD_LENGTH");
    assert.equal(written((writer) => writer.writeString("a".repeat(32767))).length, 2 * 32769);
  });
});

describe("Writer: pieces", () => {
  it("hands on large records by reference and copies small ones", () => {
    const [large, small] = [Buffer.alloc(2048, 1), Buffer.alloc(2047, 2)];
    const writer = new Writer();
    writer.writeInt8(7);
    writer.writeRecords([large, small]);
    writer.writeInt8(8);
    const pieces = writer.finish();
    assert.equal(pieces.length, 3);
    assert.equal(pieces[1], large);
    const expected = Buffer.concat([Buffer.from("0700000fff", "hex"), large, small, Buffer.from([8])]);
    assert.deepEqual(Buffer.concat(pieces), expected);
  });

  it("never touches again what it handed out", () => {
    const writer = new Writer(16);
    const messages = Array.from({ length: 50 }, (_, i) => {
      for (let n = 0; n <= i; n++) writer.writeInt8(i);
      return writer.finish();
    });
    const expected = messages.map((_, i) => Buffer.alloc(i + 1, i));
    assert.deepEqual(
      messages.map((pieces) => Buffer.concat(pieces)),
      expected,
    );
  });

  it("forgets a message that was given up", () => {
    const writer = new Writer(16);
    writer.writeRecords([Buffer.alloc(4096)]);
    writer.writeInt32(5);
    writer.reset();
    writer.writeInt8(1);
    assert.deepEqual(writer.finish(), [Buffer.from([1])]);
    assert.deepEqual(writer.finish(), []);
  });
});

describe("Writer: tagged fields", () => {
  const field = (tag: number, hex: string): UnknownTaggedField => ({ tag, data: Buffer.from(hex, "hex") });

  it("puts the size in front of what was written after it", () => {
    const hex = written((writer) => {
      const begin = writer.beginTaggedField(5);
      writer.writeInt32(1);
      writer.endTaggedField(begin);
    });
    assert.equal(hex, "050400000001");
  });

  it("moves the field up when its size takes more than one byte, also when the slab is full", () => {
    for (const slabSize of [64, 302, 303, 304, 4096]) {
      const hex = written((writer) => {
        const begin = writer.beginTaggedField(1);
        writer.writeBytes(Buffer.alloc(296, 0xaa));
        writer.endTaggedField(begin);
        writer.writeInt8(9);
      }, slabSize);
      assert.equal(hex, `01ac0200000128${"aa".repeat(296)}09`);
    }
  });

  it("finds the place of the size in pieces that were cut already", () => {
    const hex = written((writer) => {
      writer.writeRecords([Buffer.alloc(2048, 1)]);
      const begin = writer.beginTaggedField(1);
      writer.writeRecords([Buffer.alloc(2048, 2)]);
      writer.endTaggedField(begin);
      writer.writeInt8(9);
    });
    assert.equal(hex, `00000800${"01".repeat(2048)}01841000000800${"02".repeat(2048)}09`);
  });

  it("merges unknown ones in ascending order", () => {
    const unknown = [field(1, "aa"), field(7, ""), field(9, "bb")];
    const hex = written((writer) => {
      const next = writer.writeUnknownTaggedFieldsBetween(unknown, 0, -1, 5);
      assert.equal(next, 1);
      writer.writeUnknownTaggedFieldsBetween(unknown, next, 5, Number.POSITIVE_INFINITY);
    });
    assert.equal(hex, "0101aa07000901bb");
    assert.equal(
      written((writer) => writer.writeUnknownTaggedFields(unknown)),
      "030101aa07000901bb",
    );
    assert.equal(
      written((writer) => writer.writeUnknownTaggedFields([])),
      "00",
    );
  });

  it("refuses unknown ones that are known or not ascending", () => {
    const end = Number.POSITIVE_INFINITY;
    refuses(
      (writer) => writer.writeUnknownTaggedFieldsBetween([field(0, "")], 0, 0, end),
      "BAD_TAGGED_FIELD",
    );
    refuses((writer) => writer.writeUnknownTaggedFieldsBetween([field(3, "")], 0, -1, 3), "BAD_TAGGED_FIELD");
    refuses((writer) => writer.writeUnknownTaggedFields([field(3, ""), field(3, "")]), "BAD_TAGGED_FIELD");
    refuses((writer) => writer.writeUnknownTaggedFields([field(3, ""), field(2, "")]), "BAD_TAGGED_FIELD");
  });
});
