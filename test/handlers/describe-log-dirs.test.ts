import assert from "node:assert/strict";
import { statfs } from "node:fs/promises";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import { createDescribeLogDirsRequest } from "#generated/messages/describe-log-dirs-request.ts";
import { describeLogDirsHandler } from "#src/handlers/describe-log-dirs.ts";
import { ask, versions } from "./groups-harness.ts";
import { append, batchOf, openTestBroker, type TestBroker, throughWire } from "./harness.ts";

function handlerOf({ services, directory }: TestBroker) {
  return describeLogDirsHandler({ ...services, config: { ...services.config, "log.dirs": directory } });
}

async function describeDir(
  broker: TestBroker,
  version: number,
  asked: readonly (readonly [topic: string, partitions: number[]])[] | null,
) {
  const topics =
    asked?.map(([topic, partitions]) => ({ topic, partitions, unknownTaggedFields: [] })) ?? null;
  const request = { ...createDescribeLogDirsRequest(), topics };
  const { errorCode, results } = await ask(handlerOf(broker), request, version);
  const [dir, ...others] = results;
  assert.deepEqual([errorCode, dir?.errorCode, others], [ErrorCode.NONE, ErrorCode.NONE, []]);
  const sizes = dir?.topics.flatMap(({ name, partitions }) =>
    partitions.map(({ partitionIndex, partitionSize, offsetLag, isFutureKey }) => {
      assert.deepEqual([offsetLag, isFutureKey], [0n, false]);
      return [`${name}-${partitionIndex}`, partitionSize];
    }),
  );
  return { dir, sizes };
}

describe("DescribeLogDirs", () => {
  for (const version of versions(0, 5)) {
    test(`v${version} tells the directory and the bytes of the partitions asked for`, async (t) => {
      const broker = await openTestBroker(t);
      const topic = await broker.createTopic("t", 3);
      const batch = batchOf(["a", "b"]);
      await append(topic, 2, batch);
      const { dir, sizes } = await describeDir(broker, version, [
        ["t", [2, 0, 7]],
        ["none", [0]],
      ]);
      assert.equal(dir?.logDir, broker.directory);
      assert.deepEqual(sizes, [
        ["t-0", 0n],
        ["t-2", BigInt(batch.buffer.length)],
      ]);
      if (version < 4) {
        assert.deepEqual([dir?.totalBytes, dir?.usableBytes], [-1n, -1n]);
      } else {
        const { blocks, bsize } = await statfs(broker.directory, { bigint: true });
        assert.equal(dir?.totalBytes, blocks * bsize);
        assert.ok(dir !== undefined && dir.usableBytes > 0n && dir.usableBytes < dir.totalBytes);
      }
      assert.equal(dir?.isCordoned, false);
    });
  }

  test("null is every partition, an empty list none, a topic may come twice", async (t) => {
    const broker = await openTestBroker(t);
    await broker.createTopic("a");
    await broker.createTopic("b", 2);
    const names = async (asked: Parameters<typeof describeDir>[2]) =>
      (await describeDir(broker, 5, asked)).sizes?.map(([name]) => name);
    assert.deepEqual(await names(null), ["a-0", "b-0", "b-1"]);
    assert.deepEqual(await names([]), []);
    assert.deepEqual(await names([["b", []]]), []);
    assert.deepEqual(
      await names([
        ["b", [1, 1]],
        ["b", [0]],
      ]),
      ["b-0", "b-1"],
    );
  });

  test("partitions keep their order where others get their turn", async (t) => {
    const broker = await openTestBroker(t);
    await broker.createTopic("wide", 250);
    const names = Array.from({ length: 250 }, (_, index) => `wide-${index}`);
    const { sizes } = await describeDir(broker, 5, null);
    assert.deepEqual(
      sizes?.map(([name]) => name),
      names,
    );
  });

  test("deleted records take no room", async (t) => {
    const broker = await openTestBroker(t);
    const topic = await broker.createTopic("t");
    await append(topic, 0, batchOf(["a"]));
    await topic.partitions[0]?.deleteRecordsBefore(1n);
    assert.deepEqual((await describeDir(broker, 5, null)).sizes, [["t-0", 0n]]);
  });

  test("a directory that cannot be asked is told as an error", async (t) => {
    const broker = await openTestBroker(t);
    const handler = handlerOf({ ...broker, directory: `${broker.directory}/gone` });
    const { results } = await ask(handler, { ...createDescribeLogDirsRequest(), topics: null }, 5);
    assert.deepEqual(
      results.map(({ errorCode, topics }) => [errorCode, topics]),
      [[ErrorCode.KAFKA_STORAGE_ERROR, []]],
    );
  });

  test("fails as a whole in every version", async (t) => {
    const handler = handlerOf(await openTestBroker(t));
    for (const version of versions(0, 5)) {
      const failure = handler.errorResponse(createDescribeLogDirsRequest(), 56, version, null);
      const { errorCode, results } = throughWire(handler, failure, version);
      assert.deepEqual([errorCode, results], [version < 3 ? 0 : 56, []]);
    }
  });
});
