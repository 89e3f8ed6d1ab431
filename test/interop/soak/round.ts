// One round: an idempotent producer, members of a group from two libraries that come and go, faults in between; then every
// record must be in the log once and in its place, and the group must have been given all of them and have committed the end.

import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import { ClientProcess, type Delivered } from "../client-process.ts";
import type { ClientName } from "../clients.ts";
import { createTopic } from "../create-topic.ts";
import { pause, until } from "../processes.ts";
import type { Target } from "../target.ts";

const PARTITIONS = 6;

export interface RoundOptions {
  readonly number: number;
  readonly target: Target;
  /** The library of the members that are not franz-go. */
  readonly other: ClientName;
  readonly count: number;
  /** Records a second. */
  readonly rate: number;
  /** Spread over the time in which records are produced. */
  readonly faults: readonly (() => Promise<void>)[];
}

export interface RoundResult {
  readonly records: number;
  /** Records that the group was given more than once, which is allowed after a fault. */
  readonly givenAgain: number;
  /** From the last acknowledgement to the last commit. */
  readonly settledMs: number;
}

export async function playRound(options: RoundOptions): Promise<RoundResult> {
  const { number, target, other, count, rate, faults } = options;
  const [topic, group] = [`soak-${number}`, `soak-group-${number}`];
  const clients: ClientProcess[] = [];
  const client = (name: ClientName): ClientProcess => {
    const one = new ClientProcess(name, target.bootstrap);
    clients.push(one);
    return one;
  };
  const join = async (name: ClientName): Promise<ClientProcess> => {
    const member = client(name);
    await member.request("join", { group, topic });
    return member;
  };
  try {
    const producer = client("franz-go");
    await createTopic(topic, PARTITIONS, producer);
    const first = await join("franz-go");
    await join(other);
    const flow = producer.request("flow", { topic, partitions: PARTITIONS, count, rate }, 600_000);
    flow.catch(() => {});
    for (const [index, fault] of faults.entries()) {
      const share = (index + 1) / (faults.length + 1);
      await until(
        () => producer.acked.length >= count * share,
        180_000,
        () =>
          `${topic}: ${producer.acked.length} of ${count} acknowledged\n${producer.errors()}\n${target.output()}`,
      );
      await fault();
      // Members change while the fault is still felt.
      if (index === 0) await join(other);
      if (index === 1) await first.request("leave", {});
      if (index === 2) await join("franz-go");
    }
    await flow;
    const producedAt = performance.now();
    const delivered = (): Delivered[] => clients.flatMap((one) => one.delivered);
    const distinct = (): number => new Set(delivered().map((one) => `${one.partition}:${one.offset}`)).size;
    await until(
      () => distinct() >= count,
      120_000,
      () => `${group} was given ${distinct()} of ${count}\n${clients.map((one) => one.errors()).join("\n")}`,
    );
    await committed(producer, group, topic, count);
    const settledMs = performance.now() - producedAt;
    await judge(producer, delivered(), topic, count);
    await producer.request("delete-topic", { topic });
    return { records: count, givenAgain: delivered().length - count, settledMs };
  } finally {
    for (const one of clients) await one.close();
  }
}

/** A group that is stuck never gets there. */
async function committed(client: ClientProcess, group: string, topic: string, count: number): Promise<void> {
  const ends = Object.fromEntries(
    Array.from({ length: PARTITIONS }, (_, partition) => [
      partition,
      Math.ceil((count - partition) / PARTITIONS),
    ]),
  );
  const limit = Date.now() + 120_000;
  for (;;) {
    const { offsets } = await client.request("committed", { group, topic });
    if (isDeepStrictEqual(offsets, ends)) return;
    if (Date.now() > limit) assert.deepEqual(offsets, ends, `${group} commits to the end`);
    await pause(200);
  }
}

/** Record n of a partition was sent as the n-th: without loss, doubling or disorder it lies at offset n. */
async function judge(
  producer: ClientProcess,
  delivered: readonly Delivered[],
  topic: string,
  count: number,
): Promise<void> {
  const { offsets } = await producer.request("list-offsets", {
    topic,
    partitions: PARTITIONS,
    timestamp: -1,
  });
  const total = Object.values(offsets).reduce((sum, end) => Number(sum) + Number(end), 0);
  assert.equal(total, count, `${topic}: as many records in the log as were sent`);
  assert.equal(producer.acked.length, count);
  for (const { offset, number } of producer.acked)
    assert.equal(offset, number, "the offset that was acknowledged");
  for (const { value, partition, offset } of delivered) assert.equal(value, `${partition}:${offset}`);
}
