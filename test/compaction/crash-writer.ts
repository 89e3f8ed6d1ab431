/**
 * The process that crash.test.ts kills: puts and compacts as fast as it can, and says on stdout what was acknowledged.
 * Arguments: directory, the number of the first put.
 */
import { writeSync } from "node:fs";
import { pino } from "pino";
import { Compactor } from "#src/compaction/compactor.ts";
import { defaultConfig } from "#src/config/broker-config.ts";
import { BrokerSettings } from "#src/config/broker-settings.ts";
import { openEmbeddedEngine } from "#src/storage/embedded/embedded-engine.ts";
import type { Partition } from "#src/storage/engine.ts";
import { TopicCatalog } from "#src/topics/topic-catalog.ts";
import { putBatch } from "./harness.ts";

const [directory, first] = process.argv.slice(2) as [string, string];
const engine = await openEmbeddedEngine({ directory, durability: "commit" });
const topics = new TopicCatalog(engine.topics, new BrokerSettings(defaultConfig));
const configs = new Map([
  ["cleanup.policy", "compact"],
  ["min.cleanable.dirty.ratio", "0"],
]);
const topic = topics.get("crash") ?? (await topics.create({ name: "crash", partitionCount: 1, configs }));
const partition = topic.partitions[0] as Partition;
const log = pino({ level: "silent" });
const compactor = new Compactor({ topics, state: engine.state, config: defaultConfig, log });

async function putOnAndOn(): Promise<never> {
  for (let number = Number(first); ; number++) {
    const value = `${number} `.padEnd(number % 5 === 0 ? 5_000 : 50);
    const { baseOffset } = await partition.append(putBatch([[`key ${number % 50}`, value]]));
    // Stdout is a file here: the line has left the process before the next statement.
    writeSync(1, `${number} ${baseOffset}\n`);
  }
}

async function compactOnAndOn(): Promise<never> {
  for (;;) {
    await compactor.compactDueLogs();
    await new Promise(setImmediate);
  }
}

await Promise.all([putOnAndOn(), compactOnAndOn()]);
