// Answers in a form in which two servers can be compared: what a server makes up has a name instead, the same thing
// the same name throughout a case.

import { createHash } from "node:crypto";
import { inRange, isStruct, type StructValue } from "#src/codec/struct-schema.ts";
import { batches } from "#src/records/batches.ts";
import type { RecordBatch } from "#src/records/record-batch.ts";
import { uncompressedRecords } from "#src/records/record-reader.ts";
import { ZERO_UUID } from "#wire/message.ts";
import type { FieldSchema, MessageSchema, StructSchema } from "#wire/schema.ts";

/** Apache Kafka answers these in the order of a hash map, or with errors first. */
const unordered: ReadonlyMap<string, readonly string[]> = new Map([
  ["AlterReplicaLogDirsResponse", ["results"]],
  ["CreatePartitionsResponse", ["results"]],
  ["DeleteGroupsResponse", ["results"]],
  ["DeleteRecordsResponse", ["topics", "partitions"]],
  ["DescribeConfigsResponse", ["results"]],
  ["DescribeGroupsResponse", ["groups"]],
  ["DescribeLogDirsResponse", ["topics", "partitions"]],
  ["ElectLeadersResponse", ["replicaElectionResults"]],
  ["ListOffsetsResponse", ["topics", "partitions"]],
  ["MetadataResponse", ["topics", "partitions"]],
  ["OffsetDeleteResponse", ["topics", "partitions"]],
  ["OffsetFetchResponse", ["groups", "topics", "partitions"]],
  ["OffsetForLeaderEpochResponse", ["topics", "partitions"]],
  ["ProduceResponse", ["responses", "partitionResponses"]],
]);

/** Inside ids that coordinators make: `clientId-uuid`. */
const javaUuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
/** Numbers that a server hands out, and the first of them: what is less stands for none. */
const handedOut: ReadonlyMap<string, readonly [kind: string, first: number]> = new Map([
  ["port", ["port", 1]],
  ["producerId", ["producer", 0]],
  ["sessionId", ["session", 1]],
]);

/** The id of no topic. */
export const unknownId = "dW5rbm93bi11bmtub3duLQ";

const MAX_UNCOMPRESSED_SIZE = 1_000_000;

export class Names {
  readonly #startedAt: bigint;
  readonly #names = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  /** @param startedAt times between then and now are the server's clock */
  constructor(startedAt: bigint) {
    this.#startedAt = startedAt;
  }

  /** The id of a topic has the topic's name, whatever comes first in an answer. */
  nameTopic(id: string, suffix: string): void {
    this.#names.set(`uuid ${id}`, `<id of ${suffix}>`);
  }

  /** @returns the response as plain data, fields that its version lacks left out */
  plain(response: MessageSchema, value: unknown, version: number): unknown {
    return this.#struct(response, value, version, unordered.get(response.name) ?? []);
  }

  #struct(struct: StructSchema, response: unknown, version: number, sorted: readonly string[]): unknown {
    const value = response as StructValue;
    const result: Record<string, unknown> = {};
    for (const field of struct.fields) {
      if (!inRange(field.versions, version)) continue;
      const part = value[field.name];
      if (field.isArray && Array.isArray(part)) {
        const elements = part.map((element) => this.#value(field, element, version, sorted));
        result[field.name] = sorted.includes(field.name) ? elements.sort(byText) : elements;
      } else result[field.name] = this.#value(field, part, version, sorted);
    }
    const unknown = (value.unknownTaggedFields ?? []) as readonly unknown[];
    if (unknown.length > 0) result.unknownTaggedFields = unknown;
    return result;
  }

  #value(field: FieldSchema, value: unknown, version: number, sorted: readonly string[]): unknown {
    if (value === null) return null;
    if (isStruct(field.type)) return this.#struct(field.type, value, version, sorted);
    if (field.type === "records") return this.#records(Buffer.concat(value as readonly Buffer[]));
    if (Buffer.isBuffer(value)) return value.toString("hex");
    if (field.type === "uuid") return this.#uuid(String(value));
    if (typeof value === "bigint" || typeof value === "number") return this.#number(field.name, value);
    if (typeof value === "string") return this.#text(field.name, value);
    return value;
  }

  #number(name: string, value: bigint | number): unknown {
    if (name === "totalBytes" || name === "usableBytes") return value < 0 ? String(value) : "<bytes>";
    const [kind, first] = handedOut.get(name) ?? ["", Number.POSITIVE_INFINITY];
    if (value >= first) return this.#name(kind, String(value));
    if (/timestamp|TimeMs$/i.test(name) && value >= this.#startedAt && value <= Date.now()) return "<now>";
    return typeof value === "bigint" ? String(value) : value;
  }

  #uuid(value: string): string {
    if (value === ZERO_UUID) return "none";
    return value === unknownId ? "unknown" : this.#name("uuid", value);
  }

  #text(name: string, value: string): unknown {
    if (name === "logDir") return this.#name("directory", value);
    if (name === "clusterId") return this.#name("cluster", value);
    // Words for people: that there are some is compared, what they say is each server's own.
    if (/errorMessage$|^documentation$/i.test(name) && value !== "") return "<words>";
    return value.replace(javaUuid, (id) => this.#name("uuid", id));
  }

  #name(kind: string, value: string): string {
    const key = `${kind} ${value}`;
    let name = this.#names.get(key);
    if (name === undefined) {
      const count = (this.#counts.get(kind) ?? 0) + 1;
      this.#counts.set(kind, count);
      name = `<${kind} ${count}>`;
      this.#names.set(key, name);
    }
    return name;
  }

  #records(bytes: Buffer): unknown {
    const found: unknown[] = [];
    let end = 0;
    for (const batch of batches(bytes)) {
      found.push(this.#batch(batch));
      end += batch.sizeInBytes;
    }
    if (end < bytes.length) found.push({ incomplete: bytes.length - end });
    return found;
  }

  #batch(batch: RecordBatch): unknown {
    const baseTimestamp = this.#number("baseTimestamp", batch.baseTimestamp);
    const maxTimestamp = this.#number("maxTimestamp", batch.maxTimestamp);
    const isOwn = baseTimestamp === "<now>" || maxTimestamp === "<now>" || batch.producerId >= 0n;
    return {
      baseOffset: String(batch.baseOffset),
      lastOffset: String(batch.lastOffset),
      partitionLeaderEpoch: batch.partitionLeaderEpoch,
      magic: batch.magic,
      // Covers the timestamps and the producer's id.
      crc: isOwn ? "<crc>" : batch.crc,
      attributes: batch.attributes,
      baseTimestamp,
      maxTimestamp,
      producerId: this.#number("producerId", batch.producerId),
      producerEpoch: batch.producerEpoch,
      baseSequence: batch.baseSequence,
      recordCount: batch.recordCount,
      records: createHash("sha256").update(uncompressed(batch)).digest("hex").slice(0, 16),
    };
  }
}

/** Elements begin with what identifies them. */
function byText(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}

function uncompressed(batch: RecordBatch): Buffer {
  const { bytes, start } = uncompressedRecords(batch, MAX_UNCOMPRESSED_SIZE);
  return bytes.subarray(start);
}
