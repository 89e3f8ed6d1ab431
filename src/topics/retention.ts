/** The background job that drops records past retention.ms and retention.bytes. */
import type { Logger } from "pino";
import type { BrokerConfig } from "#src/config/broker-config.ts";
import { Periodic } from "./periodic.ts";
import type { TopicCatalog } from "./topic-catalog.ts";

export function startRetention(topics: TopicCatalog, config: BrokerConfig, log: Logger): Periodic {
  return new Periodic(config["log.retention.check.interval.ms"], log, "retention", (isStopped) =>
    applyRetention(topics, log, isStopped),
  );
}

/** One pass over every partition, one at a time: retention is never urgent and must not crowd out appends. */
export async function applyRetention(
  topics: TopicCatalog,
  log: Logger,
  isStopped: () => boolean = () => false,
): Promise<void> {
  for (const topic of topics.list()) {
    const { retentionMs, retentionBytes, deletesOldRecords } = topics.configOf(topic);
    if (!deletesOldRecords || (retentionMs < 0 && retentionBytes < 0)) continue;
    for (const partition of topic.partitions) {
      if (isStopped()) return;
      if (topic.isDeleted) break;
      try {
        const bytes = await partition.applyRetention({ retentionMs, retentionBytes, now: Date.now() });
        if (bytes > 0) {
          log.info(
            { topic: topic.name, partition: partition.index, bytes },
            "dropped records past retention",
          );
        }
      } catch (error) {
        // One partition's trouble must not keep the others from being cleaned.
        if (!topic.isDeleted) {
          log.error({ err: error, topic: topic.name, partition: partition.index }, "retention failed");
        }
      }
    }
  }
}
