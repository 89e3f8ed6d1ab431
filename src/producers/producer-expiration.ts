/** The background job that makes partitions forget idempotent producers that fell silent (producer.id.expiration.ms). */
import type { Logger } from "pino";
import type { BrokerConfig } from "#src/config/broker-config.ts";
import { Periodic } from "#src/topics/periodic.ts";
import type { TopicCatalog } from "#src/topics/topic-catalog.ts";

export function startProducerExpiration(topics: TopicCatalog, config: BrokerConfig, log: Logger): Periodic {
  return new Periodic(
    config["producer.id.expiration.check.interval.ms"],
    log,
    "expiration of producers",
    (isStopped) => expireProducers(topics, Date.now() - config["producer.id.expiration.ms"], isStopped),
  );
}

/** Forgets every producer that was silent since `before` (ms). */
export async function expireProducers(
  topics: TopicCatalog,
  before: number,
  isStopped: () => boolean = () => false,
): Promise<void> {
  for (const topic of topics.list()) {
    for (const partition of topic.partitions) {
      if (isStopped() || topic.isDeleted) break;
      await partition.expireProducers(before);
    }
  }
}
