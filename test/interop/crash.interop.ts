// 50,000 records of an idempotent producer, members of a group joining and leaving, and two kill -9 of the server in
// the middle, each followed by a restart on the same data and port: nothing acknowledged is lost, the order holds in
// each partition, nothing is stored twice, and the group is given every record.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { ClientProcess, type Delivered } from "./client-process.ts";
import { createTopic } from "./create-topic.ts";
import { pause, until } from "./processes.ts";
import { chosenTarget, startTarget, type Target } from "./target.ts";

const topic = "crash";
const group = "crash-group";
const partitions = 6;
const count = 50_000;
const rate = 5_000;

describe(`kill -9 in the middle, on ${chosenTarget()}`, () => {
  let target: Target;
  let producer: ClientProcess;
  const members: ClientProcess[] = [];

  before(async () => {
    target = await startTarget();
    producer = new ClientProcess("franz-go", target.bootstrap);
  });

  after(async () => {
    for (const one of [producer, ...members]) await one?.close();
    await target?.stop();
  });

  const join = async (): Promise<ClientProcess> => {
    const member = new ClientProcess("franz-go", target.bootstrap);
    members.push(member);
    await member.request("join", { group, topic });
    return member;
  };
  const acked = (atLeast: number): Promise<void> =>
    until(
      () => producer.acked.length >= atLeast,
      90_000,
      () => `${producer.acked.length} acknowledged, not ${atLeast}`,
    );
  const killAndRestart = async (): Promise<void> => {
    await target.kill();
    await pause(300);
    await target.restart();
  };

  test("nothing is lost, doubled or out of order", { timeout: 240_000 }, async () => {
    await createTopic(topic, partitions, producer);
    const a = await join();
    const b = await join();
    const flow = producer.request("flow", { topic, partitions, count, rate }, 200_000);
    flow.catch(() => {});

    await acked(5_000);
    const c = await join();
    await acked(12_000);
    await b.request("leave", {});
    await acked(18_000);
    await killAndRestart();
    const d = await join();
    await acked(30_000);
    await a.request("leave", {});
    await acked(36_000);
    await killAndRestart();
    await acked(45_000);
    const e = await join();
    await flow;

    const delivered = () => members.flatMap((member) => member.delivered);
    const distinct = () => new Set(delivered().map((one) => `${one.partition}:${one.offset}`)).size;
    await until(
      () => distinct() >= count,
      60_000,
      () => `the group was given ${distinct()} of ${count} records`,
    );
    // What was given before a kill and not committed is given again: only the commits tell when the group is done.
    const each = Array.from({ length: partitions }, (_, p) => [p, Math.ceil((count - p) / partitions)]);
    await committed(Object.fromEntries(each));
    for (const member of [c, d, e]) await member.request("leave", {});
    await judge(delivered());
  });

  async function committed(ends: Record<string, number>): Promise<void> {
    const limit = Date.now() + 60_000;
    for (;;) {
      const { offsets } = await producer.request("committed", { group, topic });
      if (isDeepStrictEqual(offsets, ends)) return;
      if (Date.now() > limit) {
        const complaints = members.map((member, i) => `member ${i}: ${member.errors()}`).join("\n");
        assert.deepEqual(offsets, ends, `the group commits to the end\n${complaints}\n${target.output()}`);
      }
      await pause(200);
    }
  }

  async function judge(delivered: readonly Delivered[]): Promise<void> {
    const reader = new ClientProcess("sarama", target.bootstrap);
    members.push(reader);
    const ends = (await reader.request("list-offsets", { topic, partitions, timestamp: -1 })).offsets;
    const total = Object.values(ends).reduce((sum, end) => Number(sum) + Number(end), 0);
    assert.equal(total, count, "as many records in the log as were sent");

    const { records } = await reader.request("consume", { topic, partitions, count });
    const log = new Map(records.map((one) => [`${one.partition}:${one.offset}`, one.value]));
    assert.equal(log.size, count);
    // Record n of a partition was sent as the n-th: without loss, doubling or disorder it lies at offset n.
    for (const [place, value] of log) assert.equal(value, place);

    assert.equal(producer.acked.length, count);
    for (const one of producer.acked)
      assert.equal(one.offset, one.number, "the offset that was acknowledged");
    for (const one of delivered) assert.equal(one.value, `${one.partition}:${one.offset}`);
  }
});
