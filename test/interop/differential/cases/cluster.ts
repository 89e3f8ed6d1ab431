// ApiVersions, DescribeCluster, FindCoordinator, and versions that nobody serves.

import { apis } from "#generated/api-table.ts";
import type { Cases } from "../case.ts";
import type { Conversation } from "../conversation.ts";
import type { ApiName } from "../wire.ts";

const software = { clientSoftwareName: "differential", clientSoftwareVersion: "1.0" };

/** Bodies of FindCoordinator and others that reach handlers are elsewhere: here nothing gets so far. */
const unserved: readonly ApiName[] = [
  "Produce",
  "Fetch",
  "ListOffsets",
  "Metadata",
  "OffsetCommit",
  "OffsetFetch",
  "FindCoordinator",
  "JoinGroup",
  "Heartbeat",
  "LeaveGroup",
  "SyncGroup",
  "DescribeGroups",
  "ListGroups",
  "CreateTopics",
  "DeleteTopics",
  "InitProducerId",
  "OffsetForLeaderEpoch",
  "DescribeConfigs",
  "CreatePartitions",
  "DeleteGroups",
  "DescribeCluster",
];

export function cluster(cases: Cases): void {
  cases.each("ApiVersions", "APIs that both serve", async (to, version) => {
    await to.ask("ApiVersions", version, software, (response) => ({
      ...response,
      // Which APIs there are is in the README; that both serve the same versions of some is compared.
      apiKeys: response.apiKeys.filter(({ apiKey }) =>
        [apis.Metadata.key, apis.Heartbeat.key].includes(apiKey),
      ),
    }));
  });

  cases.each(
    "ApiVersions",
    "names of software that cannot be",
    async (to, version) => {
      for (const name of ["", " ", "-a", "a b", "a_b", "ü", "1.2-3"]) {
        await to.ask("ApiVersions", version, { ...software, clientSoftwareName: name }, withoutApis);
        await to.ask("ApiVersions", version, { ...software, clientSoftwareVersion: name }, withoutApis);
      }
    },
    3,
  );

  cases.add("ApiVersions: a version of the future is answered in version 0", async (to) => {
    await to.askRaw("ApiVersions", 99, "");
    await to.askRaw("ApiVersions", -1, "");
  });

  for (const api of unserved) {
    cases.add(`${api}: versions that nobody serves`, async (to) => {
      await to.askRaw(api, 99, "");
      await to.askRaw(api, -1, "");
    });
    cases.add(`${api}: a body that ends too early`, async (to) => {
      await to.askRaw(api, apis[api].maxVersion - (apis[api].latestVersionUnstable ? 1 : 0), "");
    });
  }

  cases.each("DescribeCluster", "with and without authorized operations", async (to, version) => {
    await to.ask("DescribeCluster", version, {});
    await to.ask("DescribeCluster", version, { includeClusterAuthorizedOperations: true });
  });

  cases.each(
    "DescribeCluster",
    "controllers, and what is neither",
    async (to, version) => {
      await to.ask("DescribeCluster", version, { endpointType: 2 });
      await to.ask("DescribeCluster", version, { endpointType: 3 });
      await to.ask("DescribeCluster", version, { endpointType: 0 });
    },
    1,
  );

  cases.each(
    "DescribeCluster",
    "fenced brokers too",
    async (to, version) => {
      await to.ask("DescribeCluster", version, { includeFencedBrokers: true });
    },
    2,
  );

  cases.each("FindCoordinator", "of a group", async (to, version) => {
    await find(to, version, 0, to.name("g"));
    await find(to, version, 0, "");
  });

  cases.each(
    "FindCoordinator",
    "of several",
    async (to, version) => {
      await to.ask("FindCoordinator", version, {
        coordinatorKeys: [to.name("a"), to.name("b"), to.name("a")],
      });
      await to.ask("FindCoordinator", version, { coordinatorKeys: [] });
    },
    4,
  );

  cases.each(
    "FindCoordinator",
    "of what there is not",
    async (to, version) => {
      await find(to, version, 9, "x");
      await find(to, version, -1, "x");
    },
    1,
  );
}

function withoutApis<T extends { apiKeys: unknown[] }>(response: T): T {
  return { ...response, apiKeys: [] };
}

async function find(to: Conversation, version: number, keyType: number, key: string): Promise<void> {
  await to.ask(
    "FindCoordinator",
    version,
    version >= 4 ? { keyType, coordinatorKeys: [key] } : { keyType, key },
  );
}
