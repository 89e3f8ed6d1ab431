// Records to produce, and their comparison with what was consumed.

import assert from "node:assert/strict";
import type { PlainRecord } from "./clients/node/wire.ts";
import type { ClientFacts } from "./clients.ts";

/**
 * Record number n has this time plus n seconds, so that a time can be looked up. Recent: a server removes by age, and
 * Apache Kafka looks for what is too old half a minute after its start.
 */
export const firstTimestamp: number = Math.floor(Date.now() / 1000) * 1000 - 3_600_000;

/** Records of every kind, round robin over the partitions; `from` counts on over several calls. */
export function makeRecords(
  label: string,
  from: number,
  count: number,
  partitions: number,
  facts: ClientFacts,
): PlainRecord[] {
  return Array.from({ length: count }, (_, i) => {
    const number = from + i;
    return {
      partition: number % partitions,
      offset: -1,
      key: facts.nulls && number % 7 === 3 ? null : `key-${number}`,
      value:
        facts.nulls && number % 11 === 4 && number % 7 !== 3
          ? null
          : `${label} ${number} ü€😀 ${"x".repeat(number % 300)}`,
      headers: headersOf(facts.ownHeaders ? number : 1),
      timestamp: firstTimestamp + number * 1000,
    };
  });
}

function headersOf(number: number): [string, string][] {
  if (number % 3 === 0) return [];
  return [
    ["trace", "4bf92f3577b34da6"],
    ["größe", "ä"],
  ];
}

/** Every record, in order within its partition. Offsets count up from 0 in each partition. */
export function assertSameRecords(
  consumed: readonly PlainRecord[],
  produced: readonly PlainRecord[],
  facts: ClientFacts,
): void {
  const plain = (records: readonly PlainRecord[], numbered: boolean) => {
    const byPartition: Record<number, object[]> = {};
    for (const { partition, offset, key, value, headers, timestamp } of records) {
      byPartition[partition] ??= [];
      const row = byPartition[partition];
      row.push({
        offset: numbered ? row.length : offset,
        key,
        value,
        headers,
        ...(facts.timestamps ? { timestamp } : {}),
      });
    }
    return byPartition;
  };
  assert.deepEqual(plain(consumed, false), plain(produced, true));
}
