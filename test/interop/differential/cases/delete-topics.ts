// DeleteTopics: by name and by id.

import type { Cases } from "../case.ts";
import { unknownId } from "../plain.ts";

export function deleteTopics(cases: Cases): void {
  cases.each("DeleteTopics", "by name, and again", async (to, version) => {
    const { name } = await to.topic("a");
    const request = version >= 6 ? { topics: [{ name }] } : { topicNames: [name] };
    await to.ask("DeleteTopics", version, { ...request, timeoutMs: 30_000 });
    await to.ask("DeleteTopics", version, { ...request, timeoutMs: 30_000 });
    await to.gone(name);
    await to.ask("Metadata", 12, { topics: [{ name }], allowAutoTopicCreation: false });
  });

  cases.each("DeleteTopics", "unknown, empty and odd names", async (to, version) => {
    for (const name of [to.name("missing"), "", "a b"]) {
      const request = version >= 6 ? { topics: [{ name }] } : { topicNames: [name] };
      await to.ask("DeleteTopics", version, { ...request, timeoutMs: 30_000 });
    }
    await to.ask("DeleteTopics", version, { timeoutMs: 30_000 });
  });

  cases.each("DeleteTopics", "the same name twice", async (to, version) => {
    const { name } = await to.topic("a");
    const request = version >= 6 ? { topics: [{ name }, { name }] } : { topicNames: [name, name] };
    await to.ask("DeleteTopics", version, { ...request, timeoutMs: 30_000 });
  });

  cases.each(
    "DeleteTopics",
    "by id",
    async (to, version) => {
      const { id } = await to.topic("a");
      await to.ask("DeleteTopics", version, {
        topics: [{ name: null, topicId: id }],
        timeoutMs: 30_000,
      });
      await to.ask("DeleteTopics", version, { topics: [{ name: null, topicId: id }], timeoutMs: 30_000 });
    },
    6,
  );

  cases.each(
    "DeleteTopics",
    "ids that cannot be",
    async (to, version) => {
      const { name, id } = await to.topic("a");
      const other = await to.topic("b");
      for (const topics of [
        [{ name: null, topicId: unknownId }],
        [{ name: null }],
        [{ name, topicId: id }],
        [{ name, topicId: other.id }],
        [{ name: null, topicId: id }, { name }],
        [
          { name: null, topicId: id },
          { name: null, topicId: id },
        ],
      ]) {
        await to.ask("DeleteTopics", version, { topics, timeoutMs: 30_000 });
      }
    },
    6,
  );
}
