import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ProducerIds } from "#src/producers/producer-ids.ts";
import { openTestBroker } from "../handlers/harness.ts";

describe("producer ids", () => {
  test("none twice, over several blocks and at the same time", async (t) => {
    const { services } = await openTestBroker(t);
    const ids = await Promise.all(Array.from({ length: 2_500 }, () => services.producers.next()));
    assert.equal(new Set(ids).size, 2_500);
  });

  test("none twice after a restart", async (t) => {
    const broker = await openTestBroker(t);
    const before = await broker.services.producers.next();
    const restarted = await broker.restart();
    const after = await restarted.services.producers.next();
    // A block of its own, as in Kafka.
    assert.equal(after, before + 1_000n);
  });

  test("none twice among gateways on one store", async (t) => {
    const { services } = await openTestBroker(t);
    const gateways = [1, 2, 3].map(() => new ProducerIds(services.engine.state));
    const ids = await Promise.all(
      gateways.flatMap((gateway) => Array.from({ length: 1_500 }, () => gateway.next())),
    );
    assert.equal(new Set(ids).size, ids.length);
  });
});
