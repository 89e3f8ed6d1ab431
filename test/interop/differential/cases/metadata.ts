// Metadata: by name, by id, all, none, and topics made on the way.

import type { Cases } from "../case.ts";
import type { Conversation } from "../conversation.ts";
import { unknownId } from "../plain.ts";
import type { ResponseOf } from "../wire.ts";

/** Of all topics those of this case. */
function own(to: Conversation): (response: ResponseOf<"Metadata">) => ResponseOf<"Metadata"> {
  return (response) => ({
    ...response,
    topics: response.topics.filter(({ name }) => name?.startsWith(to.prefix) === true),
  });
}

export function metadata(cases: Cases): void {
  cases.each("Metadata", "two topics by name", async (to, version) => {
    const a = await to.topic("a", { partitions: 2 });
    const b = await to.topic("b");
    await to.ask("Metadata", version, { topics: [{ name: b.name }, { name: a.name }] });
  });

  cases.each("Metadata", "all topics", async (to, version) => {
    await to.topic("a", { partitions: 2 });
    await to.ask("Metadata", version, { topics: version === 0 ? [] : null }, own(to));
  });

  cases.each(
    "Metadata",
    "no topics",
    async (to, version) => {
      await to.ask("Metadata", version, { topics: [] });
    },
    1,
  );

  cases.each("Metadata", "names that cannot be", async (to, version) => {
    for (const name of ["", "a b", "..", to.name("x").padEnd(250, "x")]) {
      await to.ask("Metadata", version, { topics: [{ name }] });
    }
  });

  cases.each(
    "Metadata",
    "an unknown topic that is not to be made",
    async (to, version) => {
      await to.ask("Metadata", version, {
        topics: [{ name: to.name("missing") }],
        allowAutoTopicCreation: false,
      });
    },
    4,
  );

  cases.each("Metadata", "an unknown topic that is made", async (to, version) => {
    const topics = [{ name: to.name("new") }];
    await to.ask("Metadata", version, { topics });
    await to.ready(to.name("new"), 3);
    await to.ask("Metadata", version, { topics });
  });

  cases.each("Metadata", "the same topic twice", async (to, version) => {
    const { name } = await to.topic("a");
    await to.ask("Metadata", version, { topics: [{ name }, { name }] });
    const missing = { name: to.name("missing") };
    // Older versions cannot but make it.
    if (version < 4) return;
    await to.ask("Metadata", version, { topics: [missing, missing], allowAutoTopicCreation: false });
  });

  cases.each(
    "Metadata",
    "authorized operations",
    async (to, version) => {
      const { name } = await to.topic("a");
      await to.ask("Metadata", version, {
        topics: [{ name }, { name: "a b" }, { name: to.name("missing") }],
        allowAutoTopicCreation: false,
        includeClusterAuthorizedOperations: true,
        includeTopicAuthorizedOperations: true,
      });
    },
    8,
  );

  cases.each(
    "Metadata",
    "by id",
    async (to, version) => {
      const { name, id } = await to.topic("a");
      await to.ask("Metadata", version, { topics: [{ name: null, topicId: id }] });
      await to.ask("Metadata", version, { topics: [{ name: null, topicId: unknownId }] });
      await to.ask("Metadata", version, {
        topics: [
          { name: null, topicId: id },
          { name: null, topicId: id },
          { name: null, topicId: unknownId },
        ],
      });
      await to.ask("Metadata", version, { topics: [{ name, topicId: id }] });
      await to.ask("Metadata", version, { topics: [{ name, topicId: unknownId }] });
    },
    10,
  );

  cases.each(
    "Metadata",
    "neither name nor id",
    async (to, version) => {
      await to.ask("Metadata", version, { topics: [{ name: null }] });
    },
    10,
  );

  cases.each(
    "Metadata",
    "an id and a name",
    async (to, version) => {
      const a = await to.topic("a");
      const b = await to.topic("b");
      await to.ask("Metadata", version, { topics: [{ name: null, topicId: a.id }, { name: b.name }] });
    },
    10,
  );
}
