import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Reader } from "#wire/reader.ts";
import { WireError, type WireErrorCode } from "#wire/wire-error.ts";

/** A reader over bytes written in hex, blanks allowed. */
function readerOf(hex: string): Reader {
  return new Reader(Buffer.from(hex.replaceAll(" ", ""), "hex"));
}

function throwsWireError(run: () => unknown, code: WireErrorCode, offset: number): void {
  assert.throws(run, (error) => {
    assert.ok(error instanceof WireError, String(error));
    assert.deepEqual([error.code, error.offset], [code, offset], error.message);
    return true;
  });
}

describe("Reader: numbers", () => {
  it("reads big-endian integers of each width", () => {
    const reader = readerOf("ff 8000 ffff 80000000 ffffffff 8000000000000000 3ff8000000000000 01 00");
    assert.equal(reader.readInt8(), -1);
    assert.equal(reader.readInt16(), -32768);
    assert.equal(reader.readUint16(), 65535);
    assert.equal(reader.readInt32(), -2147483648);
    assert.equal(reader.readUint32(), 4294967295);
    assert.equal(reader.readInt64(), -9223372036854775808n);
    assert.equal(reader.readFloat64(), 1.5);
    assert.equal(reader.readBool(), true);
    assert.equal(reader.readBool(), false);
    reader.expectEnd();
  });

  // The examples of https://protobuf.dev/programming-guides/encoding/
  it("reads the varints of the Protocol Buffers documentation", () => {
    const reader = readerOf("01 9601 00 01 02 03 feffffff0f ffffffff0f");
    assert.equal(reader.readUnsignedVarint(), 1);
    assert.equal(reader.readUnsignedVarint(), 150);
    assert.deepEqual(
      [0, 0, 0, 0, 0, 0].map(() => reader.readVarint()),
      [0, -1, 1, -2, 2147483647, -2147483648],
    );
    reader.expectEnd();
    const long = readerOf("01 9601 feffffffffffffffff01 ffffffffffffffffff01");
    assert.deepEqual(
      [0, 0, 0, 0].map(() => long.readVarlong()),
      [-1n, 75n, 9223372036854775807n, -9223372036854775808n],
    );
    long.expectEnd();
  });

  it("refuses varints that are too long or too large", () => {
    throwsWireError(() => readerOf("ffffffff10").readUnsignedVarint(), "BAD_VARINT", 0);
    throwsWireError(() => readerOf("808080808001").readUnsignedVarint(), "BAD_VARINT", 0);
    throwsWireError(() => readerOf("80808080808080808002").readVarlong(), "BAD_VARINT", 0);
    throwsWireError(() => readerOf("8080808080808080808001").readVarlong(), "BAD_VARINT", 0);
    throwsWireError(() => readerOf("80").readUnsignedVarint(), "TRUNCATED", 1);
  });

  it("reads a uuid as Kafka prints it", () => {
    // org.apache.kafka.common.Uuid of the halves 0x0123456789abcdef and 0xfedcba9876543210.
    assert.equal(readerOf("0123456789abcdeffedcba9876543210").readUuid(), "ASNFZ4mrze_-3LqYdlQyEA");
    assert.equal(readerOf("00".repeat(16)).readUuid(), "AAAAAAAAAAAAAAAAAAAAAA");
    assert.equal(readerOf(`${"00".repeat(15)}01`).readUuid(), "AAAAAAAAAAAAAAAAAAAAAQ");
  });
});

describe("Reader: strings, bytes, records", () => {
  it("reads each form", () => {
    const reader = readerOf("0002c3a9 ffff 03c3a9 00 0000000161 ffffffff 0261 00");
    assert.equal(reader.readString(), "é");
    assert.equal(reader.readNullableString(), null);
    assert.equal(reader.readCompactString(), "é");
    assert.equal(reader.readCompactNullableString(), null);
    assert.deepEqual(reader.readBytes(), Buffer.from("a"));
    assert.equal(reader.readNullableBytes(), null);
    assert.deepEqual(reader.readCompactRecords(), [Buffer.from("a")]);
    assert.equal(reader.readCompactNullableRecords(), null);
    reader.expectEnd();
  });

  it("hands out bytes as views on the frame", () => {
    const frame = Buffer.from("0000000161", "hex");
    const bytes = new Reader(frame).readBytes();
    frame[4] = 0x62;
    assert.equal(bytes.toString(), "b");
  });

  it("refuses null where there is none, at the length", () => {
    throwsWireError(() => readerOf("ffff").readString(), "NULL_NOT_ALLOWED", 0);
    throwsWireError(() => readerOf("00").readCompactString(), "NULL_NOT_ALLOWED", 0);
    throwsWireError(() => readerOf("ffffffff").readBytes(), "NULL_NOT_ALLOWED", 0);
    throwsWireError(() => readerOf("00").readCompactRecords(), "NULL_NOT_ALLOWED", 0);
    throwsWireError(() => readerOf("ffffffff").readArrayLength(1), "NULL_NOT_ALLOWED", 0);
    throwsWireError(() => readerOf("00").readCompactArrayLength(1), "NULL_NOT_ALLOWED", 0);
  });

  it("believes no length before it was compared with what remains", () => {
    throwsWireError(() => readerOf("0003 6162").readString(), "BAD_LENGTH", 2);
    throwsWireError(() => readerOf("fffe 6162").readNullableString(), "BAD_LENGTH", 2);
    throwsWireError(() => readerOf("ffffffff0f 61").readCompactString(), "BAD_LENGTH", 5);
    throwsWireError(() => readerOf("7fffffff 61").readBytes(), "BAD_LENGTH", 4);
    throwsWireError(() => readerOf("80000000 61").readNullableBytes(), "BAD_LENGTH", 4);
  });

  it("refuses compact strings that are longer than Kafka allows", () => {
    const longest = Buffer.concat([Buffer.from("808002", "hex"), Buffer.alloc(0x7fff, "a")]);
    assert.equal(new Reader(longest).readCompactString().length, 0x7fff);
    const tooLong = Buffer.concat([Buffer.from("818002", "hex"), Buffer.alloc(0x8000, "a")]);
    throwsWireError(() => new Reader(tooLong).readCompactString(), "BAD_LENGTH", 3);
  });
});

describe("Reader: arrays", () => {
  it("bounds counts by the least size of an element", () => {
    assert.equal(readerOf("00000002 0000 0000").readArrayLength(2), 2);
    throwsWireError(() => readerOf("00000003 0000 0000").readArrayLength(2), "BAD_LENGTH", 4);
    throwsWireError(() => readerOf("7fffffff 00").readArrayLength(1), "BAD_LENGTH", 4);
    throwsWireError(() => readerOf("ffffffff0f 00").readCompactArrayLength(1), "BAD_LENGTH", 5);
    throwsWireError(() => readerOf("fffffffe").readNullableArrayLength(1), "BAD_LENGTH", 4);
    assert.equal(readerOf("ffffffff").readNullableArrayLength(1), -1);
    assert.equal(readerOf("00").readCompactNullableArrayLength(1), -1);
  });
});

describe("Reader: tagged fields", () => {
  it("keeps unknown ones, and shares one constant for none", () => {
    const [a, b] = [readerOf("00").readUnknownTaggedFields(), readerOf("00").readUnknownTaggedFields()];
    assert.equal(a, b);
    assert.deepEqual(readerOf("02 05 02 abcd 9601 00").readUnknownTaggedFields(), [
      { tag: 5, data: Buffer.from("abcd", "hex") },
      { tag: 150, data: Buffer.alloc(0) },
    ]);
  });

  it("refuses counts and sizes beyond what remains", () => {
    throwsWireError(() => readerOf("03 05 00 06").readUnknownTaggedFields(), "BAD_LENGTH", 1);
    throwsWireError(() => readerOf("01 05 03 abcd").readUnknownTaggedFields(), "BAD_LENGTH", 3);
  });

  it("takes as long for a tag among many as for one", () => {
    // 0x30d40 tags of no bytes each; would not end while anybody waits if each copied those before it.
    const fields = readerOf(`c09a0c ${"0500".repeat(200_000)}`).readUnknownTaggedFields();
    assert.equal(fields.length, 200_000);
  });

  it("refuses a known field that is not as long as it says", () => {
    const reader = readerOf("05 00000001 00");
    const end = reader.readTaggedFieldEnd();
    reader.readInt32();
    throwsWireError(() => reader.expectTaggedFieldEnd(end), "BAD_TAGGED_FIELD", 5);
  });
});

describe("Reader: frames", () => {
  it("never reads beyond the end of its frame, and counts from its start", () => {
    const reader = new Reader();
    const chunk = Buffer.from("00000000000000010000000200000003", "hex");
    reader.reset(chunk, 4, 12);
    assert.deepEqual([reader.readInt32(), reader.readInt32(), reader.position], [1, 2, 8]);
    throwsWireError(() => reader.readInt8(), "TRUNCATED", 8);
    reader.reset(chunk, 4, 6);
    throwsWireError(() => reader.readInt32(), "TRUNCATED", 0);
    assert.equal(reader.remaining, 2);
  });

  it("refuses bytes after the message", () => {
    const reader = readerOf("00 00");
    reader.readInt8();
    throwsWireError(() => reader.expectEnd(), "TRAILING_BYTES", 1);
  });
});

describe("Reader: maxElements", () => {
  it("bounds the elements of all arrays of a frame together", () => {
    const reader = new Reader();
    reader.maxElements = 5;
    const frame = Buffer.from("00000003 00000002 00000001 0000".replaceAll(" ", ""), "hex");
    for (let frames = 0; frames < 2; frames++) {
      reader.reset(frame);
      assert.equal(reader.readArrayLength(1), 3);
      assert.equal(reader.readNullableArrayLength(1), 2);
      throwsWireError(() => reader.readArrayLength(1), "BAD_LENGTH", 12);
    }
  });
});
