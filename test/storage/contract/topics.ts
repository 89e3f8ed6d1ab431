import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import type { Partition, Topic } from "#src/storage/engine.ts";
import { ZERO_UUID } from "#wire/message.ts";
import { batch, type CreateTestStore, shareEngine } from "./harness.ts";

export function topicContract(create: CreateTestStore): void {
  describe("topics", () => {
    const shared = shareEngine(create);

    it("are created with partitions and configs, found by name and id, listed by name", async () => {
      const { topics } = shared.engine;
      const b = await topics.create("list-b", 3, new Map([["retention.ms", "5"]]));
      const a = await topics.create("list-a", 1, new Map());
      assert.equal(topics.get("list-b"), b);
      assert.equal(topics.getById(b.id), b);
      assert.equal(b.name, "list-b");
      assert.match(b.id, /^[A-Za-z0-9_][A-Za-z0-9_-]{21}$/);
      assert.notEqual(a.id, b.id);
      assert.deepEqual([...b.configs], [["retention.ms", "5"]]);
      assert.deepEqual(
        b.partitions.map((p) => [p.index, p.topic, p.logStartOffset, p.highWatermark, p.sizeInBytes]),
        [0, 1, 2].map((index) => [index, b, 0n, 0n, 0]),
      );
      const names = topics.list().map((topic) => topic.name);
      assert.deepEqual(names, [...names].sort());
      assert.ok(names.includes("list-a") && names.includes("list-b"));
    });

    it("are refused under a name that is taken, also one that is just being taken", async () => {
      const { topics } = shared.engine;
      const first = topics.create("twice", 1, new Map());
      await assert.rejects(topics.create("twice", 1, new Map()), { code: ErrorCode.TOPIC_ALREADY_EXISTS });
      await first;
      await assert.rejects(topics.create("twice", 1, new Map()), { code: ErrorCode.TOPIC_ALREADY_EXISTS });
    });

    it("grow by partitions", async () => {
      const topic = await shared.topic(2);
      const before = [...topic.partitions];
      const grown = await shared.engine.topics.addPartitions(topic.id, 4);
      assert.equal(grown.partitions.length, 4);
      assert.deepEqual(grown.partitions.slice(0, 2), before);
      await grown.partitions[3]?.append(batch());
      assert.equal(grown.partitions[3]?.highWatermark, 1n);
      for (const total of [4, 3]) {
        await assert.rejects(shared.engine.topics.addPartitions(topic.id, total), {
          code: ErrorCode.INVALID_PARTITIONS,
        });
      }
    });

    it("change configs and partitions at the same time", async () => {
      const topic = await shared.topic(1);
      const { topics } = shared.engine;
      await Promise.all([
        topics.setConfigs(topic.id, new Map([["a", "1"]])),
        topics.addPartitions(topic.id, 2),
        topics.setConfigs(topic.id, new Map([["b", "2"]])),
        topics.addPartitions(topic.id, 3),
      ]);
      const now = topics.getById(topic.id) as Topic;
      assert.deepEqual([...now.configs], [["b", "2"]]);
      assert.equal(now.partitions.length, 3);
      await shared.reopen();
      const again = shared.engine.topics.getById(topic.id) as Topic;
      assert.deepEqual([...again.configs], [["b", "2"]]);
      assert.equal(again.partitions.length, 3);
    });

    it("that do not exist cannot be changed", async () => {
      const { topics } = shared.engine;
      const unknown = { code: ErrorCode.UNKNOWN_TOPIC_ID };
      await assert.rejects(topics.delete(ZERO_UUID), unknown);
      await assert.rejects(topics.addPartitions(ZERO_UUID, 9), unknown);
      await assert.rejects(topics.setConfigs(ZERO_UUID, new Map()), unknown);
      assert.equal(topics.get("nobody"), undefined);
      assert.equal(topics.getById(ZERO_UUID), undefined);
    });

    it("are gone once deleted, for those who hold them too, and do not come back", async () => {
      const { topics } = shared.engine;
      const topic = await topics.create("gone", 1, new Map());
      const partition = topic.partitions[0] as Partition;
      await partition.append(batch({ records: 3 }));
      let wakened = 0;
      partition.onAdvance(() => wakened++);
      await topics.delete(topic.id);
      assert.ok(topic.isDeleted);
      assert.equal(wakened, 1);
      assert.equal(topics.get("gone"), undefined);
      assert.equal(topics.getById(topic.id), undefined);
      const deleted = { code: ErrorCode.UNKNOWN_TOPIC_OR_PARTITION };
      await assert.rejects(partition.append(batch()), deleted);
      await assert.rejects(partition.read(0n, 100, true), deleted);
      await assert.rejects(topics.delete(topic.id), { code: ErrorCode.UNKNOWN_TOPIC_ID });

      const successor = await topics.create("gone", 1, new Map());
      assert.notEqual(successor.id, topic.id);
      assert.equal(successor.partitions[0]?.highWatermark, 0n);
      await shared.reopen();
      assert.equal(shared.engine.topics.getById(topic.id), undefined);
      assert.equal(shared.engine.topics.get("gone")?.partitions[0]?.highWatermark, 0n);
    });

    it("tell listeners what happened to them", async () => {
      const { topics } = shared.engine;
      const seen: string[] = [];
      const stop = topics.onChange((topic) =>
        seen.push(`${topic.partitions.length} ${[...topic.configs.keys()]} ${topic.isDeleted}`),
      );
      const topic = await shared.topic(1);
      await topics.addPartitions(topic.id, 2);
      await topics.setConfigs(topic.id, new Map([["a", "1"]]));
      await topics.delete(topic.id);
      stop();
      await shared.topic(1);
      assert.deepEqual(seen, ["1  false", "2  false", "2 a false", "2 a true"]);
    });

    it("and the cluster's id survive a restart", async () => {
      const { clusterId } = shared.engine;
      assert.match(clusterId, /^[A-Za-z0-9_-]{22}$/);
      const topic = await shared.topic(3, { "cleanup.policy": "delete" });
      await shared.reopen();
      assert.equal(shared.engine.clusterId, clusterId);
      const again = shared.engine.topics.get(topic.name) as Topic;
      assert.equal(again.id, topic.id);
      assert.equal(again.partitions.length, 3);
      assert.deepEqual([...again.configs], [["cleanup.policy", "delete"]]);
    });
  });
}
