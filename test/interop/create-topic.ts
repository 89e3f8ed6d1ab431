// Topics that are ready: Apache Kafka answers CreateTopics before the partition's log can be used, a client may go on
// with the metadata that it had for seconds, and not every client tries again.

import type { ClientProcess } from "./client-process.ts";
import { pause } from "./processes.ts";

/** Creates by the first client, and returns when all of them can use the topic. */
export async function createTopic(
  topic: string,
  partitions: number,
  ...clients: readonly [ClientProcess, ...ClientProcess[]]
): Promise<void> {
  await clients[0].request("create-topic", { topic, partitions });
  for (const client of clients) await untilReady(topic, partitions, client);
}

async function untilReady(topic: string, partitions: number, client: ClientProcess): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await client.request("list-offsets", { topic, partitions, timestamp: -1 });
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await pause(100);
    }
  }
}
