// The commands that talk to brokers, on the gateway and on Apache Kafka.

import { after, before, describe, test } from "node:test";
import { kafkaScenario } from "../cli/kafka-scenario.ts";
import { chosenTarget, startTarget, type Target } from "./target.ts";

describe(`sargasso's own commands, on ${chosenTarget()}`, () => {
  let target: Target;
  before(async () => {
    target = await startTarget();
  });
  after(() => target?.stop());

  test("topics, produce, cat, tail, groups", { timeout: 120_000 }, () => kafkaScenario(target.bootstrap));
});
