// Values that topics are given for configs when they are made: good, odd and bad.

import type { Cases } from "../case.ts";
import { createTopicsRequest as request } from "../topics.ts";

const refused = [
  ["no.such.config", "1"],
  ["retention.ms", "soon"],
  ["retention.ms", "-2"],
  ["retention.ms", ""],
  ["retention.ms", null],
  ["cleanup.policy", "burn"],
  ["cleanup.policy", ""],
  ["message.timestamp.type", "createtime"],
  ["max.message.bytes", "-1"],
  ["max.message.bytes", "2147483648"],
  ["min.insync.replicas", "0"],
  ["compression.type", "brotli"],
  ["unclean.leader.election.enable", "maybe"],
  ["segment.bytes", "13"],
  ["min.cleanable.dirty.ratio", "1.5"],
] as const;

/** Forms that values may have, taken or not. */
const oddValues = [
  ["retention.ms", " 1000000 "],
  ["retention.ms", "+1000000"],
  ["retention.ms", "0001000000"],
  ["retention.ms", "1e6"],
  ["retention.ms", "1000000.0"],
  ["retention.ms", "0x10000"],
  ["retention.ms", "1_000_000"],
  ["retention.ms", "9223372036854775807"],
  ["retention.ms", "9223372036854775808"],
  ["retention.ms", "-1"],
  ["retention.ms", "0"],
  ["retention.bytes", "-1"],
  ["retention.bytes", "-2"],
  ["max.message.bytes", "0"],
  ["max.message.bytes", "2147483647"],
  ["cleanup.policy", "delete,compact"],
  ["cleanup.policy", " compact , delete "],
  ["cleanup.policy", "delete,delete"],
  ["cleanup.policy", "delete,"],
  ["cleanup.policy", "DELETE"],
  ["cleanup.policy", "delete,burn"],
  ["compression.type", "GZIP"],
  ["compression.type", " gzip "],
  ["compression.type", "none"],
  ["compression.gzip.level", "0"],
  ["compression.gzip.level", "9"],
  ["compression.gzip.level", "10"],
  ["compression.zstd.level", "22"],
  ["compression.zstd.level", "23"],
  ["message.timestamp.type", "LogAppendTime"],
  ["message.timestamp.type", " LogAppendTime"],
  ["message.timestamp.before.max.ms", "0"],
  ["message.timestamp.before.max.ms", "-1"],
  ["message.timestamp.after.max.ms", "9223372036854775807"],
  ["min.cleanable.dirty.ratio", "0"],
  ["min.cleanable.dirty.ratio", "1"],
  ["min.cleanable.dirty.ratio", " .5 "],
  ["min.cleanable.dirty.ratio", "5e-1"],
  ["min.cleanable.dirty.ratio", "NaN"],
  ["min.cleanable.dirty.ratio", "-0.1"],
  ["min.insync.replicas", "3"],
  ["min.insync.replicas", "1.0"],
  ["delete.retention.ms", "-1"],
  ["min.compaction.lag.ms", "-1"],
  ["max.compaction.lag.ms", "0"],
  ["max.compaction.lag.ms", "1"],
  ["preallocate", "False"],
  ["preallocate", " false "],
  ["preallocate", "0"],
  ["preallocate", ""],
  [" retention.ms", "1000000"],
  ["RETENTION.MS", "1000000"],
] as const;

export function configValues(cases: Cases): void {
  for (const [name, value] of refused) {
    cases.add(`CreateTopics: config ${name}=${value}`, async (to) => {
      for (const version of [7, 2]) {
        await to.ask("CreateTopics", version, request({ name: to.name("t"), configs: [{ name, value }] }));
      }
    });
  }

  for (const [name, value] of oddValues) {
    cases.add(`CreateTopics: config ${name}=${JSON.stringify(value)}, and what becomes of it`, async (to) => {
      const topic = { name: to.name("t"), configs: [{ name, value }] };
      const { topics } = await to.ask("CreateTopics", 7, request(topic));
      if (topics[0]?.errorCode !== 0) return;
      await to.ready(topic.name, 1);
      await to.ask("DescribeConfigs", 4, {
        resources: [{ resourceType: 2, resourceName: topic.name, configurationKeys: [name] }],
      });
    });
  }

  cases.add("CreateTopics: a config twice", async (to) => {
    const configs = ["1000", "2000"].map((value) => ({ name: "retention.ms", value }));
    await to.ask("CreateTopics", 7, request({ name: to.name("a"), configs }));
  });

  cases.add("CreateTopics: every kind of config", async (to) => {
    const configs = Object.entries({
      "cleanup.policy": "delete",
      "compression.type": "producer",
      "delete.retention.ms": "86400000",
      "file.delete.delay.ms": "60000",
      "flush.messages": "9223372036854775807",
      "flush.ms": "9223372036854775807",
      "index.interval.bytes": "4096",
      "max.compaction.lag.ms": "9223372036854775807",
      "max.message.bytes": "2000000",
      "message.timestamp.type": "LogAppendTime",
      "min.cleanable.dirty.ratio": "0.5",
      "min.compaction.lag.ms": "0",
      "min.insync.replicas": "1",
      preallocate: "false",
      "retention.bytes": "1000000",
      "retention.ms": "86400000",
    }).map(([name, value]) => ({ name, value }));
    await to.ask("CreateTopics", 7, request({ name: to.name("a"), configs }));
  });
}
