/**
 * Writes down what Apache Kafka answers in the conversation: `node test/groups/peer/record.ts`. The jars come from the
 * interoperability tests, which say how to get them.
 */
import { writeFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { findCoordinatorApi } from "#generated/apis/find-coordinator.ts";
import { offsetFetchApi } from "#generated/apis/offset-fetch.ts";
import { createFindCoordinatorRequest } from "#generated/messages/find-coordinator-request.ts";
import { createOffsetFetchRequest } from "#generated/messages/offset-fetch-request.ts";
import { startTarget } from "../../interop/target.ts";
import { Client } from "./client.ts";
import { converse } from "./conversation.ts";

const target = await startTarget("kafka");
try {
  const client = await Client.open(target.bootstrap);
  // The topic that Kafka keeps groups in is made when it is first asked for, and each of its partitions is loaded.
  const find = { ...createFindCoordinatorRequest(), key: "warm" };
  while ((await client.send(findCoordinatorApi, 2, find)).errorCode !== 0) await setTimeout(200);
  const fetch = { ...createOffsetFetchRequest(), groupId: "warm", topics: null };
  while ((await client.send(offsetFetchApi, 5, fetch)).errorCode !== 0) await setTimeout(200);
  await setTimeout(2_000);
  client.close();
  const lines = await converse(target.bootstrap);
  await writeFile(new URL("kafka-4.3.1.txt", import.meta.url), `${lines.join("\n")}\n`);
} finally {
  await target.stop();
}
