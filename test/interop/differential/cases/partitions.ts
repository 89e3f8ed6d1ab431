// CreatePartitions.

import type { Cases } from "../case.ts";

export function partitions(cases: Cases): void {
  cases.each("CreatePartitions", "more of them", async (to, version) => {
    const { name } = await to.topic("a");
    await to.ask("CreatePartitions", version, {
      topics: [{ name, count: 3, assignments: null }],
      timeoutMs: 30_000,
    });
    await to.ready(name, 3);
    await to.ask("Metadata", 12, { topics: [{ name }] });
  });

  cases.each("CreatePartitions", "counts and topics that cannot be", async (to, version) => {
    const { name } = await to.topic("a", { partitions: 2 });
    const timeoutMs = 30_000;
    for (const count of [2, 1, 0, -1]) {
      await to.ask("CreatePartitions", version, {
        topics: [{ name, count, assignments: null }],
        timeoutMs,
      });
    }
    await to.ask("CreatePartitions", version, {
      topics: [
        { name: to.name("missing"), count: 3, assignments: null },
        { name: "", count: 3, assignments: null },
      ],
      timeoutMs,
    });
    await to.ask("CreatePartitions", version, { topics: [], timeoutMs });
  });

  cases.each("CreatePartitions", "validated only", async (to, version) => {
    const { name } = await to.topic("a");
    const topics = [{ name, count: 3, assignments: null }];
    await to.ask("CreatePartitions", version, { topics, timeoutMs: 30_000, validateOnly: true });
    await to.ask("Metadata", 12, { topics: [{ name }] });
  });

  cases.each("CreatePartitions", "by assignment", async (to, version) => {
    const { name } = await to.topic("a");
    const timeoutMs = 30_000;
    for (const assignments of [
      [{ brokerIds: [1] }],
      [],
      [{ brokerIds: [1] }, { brokerIds: [1] }, { brokerIds: [1] }],
      [{ brokerIds: [1] }, { brokerIds: [7] }],
      [{ brokerIds: [1] }, { brokerIds: [1, 1] }],
      [{ brokerIds: [1] }, { brokerIds: [] }],
      [{ brokerIds: [1] }, { brokerIds: [1] }],
    ]) {
      await to.ask("CreatePartitions", version, { topics: [{ name, count: 3, assignments }], timeoutMs });
    }
  });

  cases.each("CreatePartitions", "the same topic twice", async (to, version) => {
    const { name } = await to.topic("a");
    const topics = [2, 3].map((count) => ({ name, count, assignments: null }));
    await to.ask("CreatePartitions", version, { topics, timeoutMs: 30_000 });
  });
}
