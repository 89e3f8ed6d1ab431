/** Figures that are asked for when somebody looks, not counted as they change. */
import { Gauge, type Registry } from "prom-client";

export interface GatewayFigures {
  topics(): number;
  partitions(): number;
  logBytes(): number;
  groups(): number;
  requestBytesInMemory(): number;
  responseBytesWaiting(): number;
  groupBytesInMemory(): number;
  /** Logs that compaction has given up. */
  uncleanablePartitions(): number;
  /** Free bytes where the data directory is. */
  diskFreeBytes(): Promise<number>;
  topicSizes(): Iterable<TopicSize>;
  lags(): Iterable<GroupLag>;
}

export interface TopicSize {
  readonly topic: string;
  readonly bytes: number;
}

/** Records between what a group committed and the end of the partition. */
export interface GroupLag {
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
  readonly lag: number;
}

/** Names are the clients' choice: no more series than this, whatever they choose. What is left out is counted. */
const MAX_SERIES = 10_000;
/** A group id may have 32,767 characters. */
const MAX_LABEL_LENGTH = 249;

export function addFigures(registry: Registry, figures: GatewayFigures): void {
  const registers = [registry];
  const gauges: [name: string, help: string, value: () => number | Promise<number>][] = [
    ["sargasso_topics", "Topics", figures.topics],
    ["sargasso_partitions", "Partitions", figures.partitions],
    ["sargasso_log_bytes", "Bytes of record batches in all logs", figures.logBytes],
    ["sargasso_disk_free_bytes", "Free bytes where the data directory is", figures.diskFreeBytes],
    ["sargasso_groups", "Groups that are in memory", figures.groups],
    ["sargasso_group_bytes_in_memory", "Memory of members and offsets, about", figures.groupBytesInMemory],
    [
      "sargasso_uncleanable_partitions",
      "Partitions that compaction leaves alone until the next start, since a batch cannot be read",
      figures.uncleanablePartitions,
    ],
    [
      "sargasso_request_bytes_in_memory",
      "Bytes of requests being read, waiting or handled",
      figures.requestBytesInMemory,
    ],
    [
      "sargasso_response_bytes_waiting",
      "Bytes of responses that clients have not taken yet",
      figures.responseBytesWaiting,
    ],
  ];
  for (const [name, help, value] of gauges) {
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        this.set(await value());
      },
    });
  }
  const leftOut = new Gauge({
    name: "sargasso_series_left_out",
    help: `Series beyond the ${MAX_SERIES} that a metric with names of clients may have, by metric`,
    labelNames: ["metric"],
    // Registered last, since metrics are asked in their order.
    registers: [],
  });
  new Gauge({
    name: "sargasso_topic_log_bytes",
    help: "Bytes of record batches, by topic",
    labelNames: ["topic"],
    registers,
    collect() {
      this.reset();
      const left = bounded(figures.topicSizes(), ({ topic, bytes }) => this.set({ topic }, bytes));
      leftOut.set({ metric: "sargasso_topic_log_bytes" }, left);
    },
  });
  new Gauge({
    name: "sargasso_group_lag_records",
    help: "Records that a group has not committed yet, by partition",
    labelNames: ["group", "topic", "partition"],
    registers,
    collect() {
      this.reset();
      const left = bounded(figures.lags(), ({ group, topic, partition, lag }) => {
        this.set({ group: group.slice(0, MAX_LABEL_LENGTH), topic, partition }, lag);
      });
      leftOut.set({ metric: "sargasso_group_lag_records" }, left);
    },
  });
  registry.registerMetric(leftOut);
}

/** Returns how many were left out. */
function bounded<T>(items: Iterable<T>, set: (item: T) => void): number {
  let count = 0;
  for (const item of items) if (++count <= MAX_SERIES) set(item);
  return Math.max(0, count - MAX_SERIES);
}
