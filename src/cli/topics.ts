/** `sargasso topics`: what there is to say on the command line; topics-commands.ts does it. */
import { Command } from "commander";
import { collect } from "./collect.ts";
import type { AlterOptions, CreateOptions, ListOptions } from "./topics-commands.ts";
import type { ClusterOptions } from "./with-cluster.ts";
import { bootstrapOption, jsonOption } from "./with-cluster-options.ts";

export function topicsCommand(): Command {
  const topics = new Command("topics").description("list, create, describe, alter and delete topics");
  const add = (name: string, description: string): Command =>
    topics.command(name).description(description).addOption(bootstrapOption()).addOption(jsonOption());

  add("list", "the names of all topics")
    .option("--internal", "those that Kafka keeps for itself, too")
    .action(async (options: ListOptions) => (await commands()).listTopics(options));
  add("create", "create topics")
    .argument("<names...>")
    .option("--partitions <number>", "how many partitions (default: the broker's)")
    .option("--replication-factor <number>", "how many replicas (default: the broker's)")
    .option("--config <name=value>", "a config of the topics, repeatable", collect, [])
    .option("--if-not-exists", "a topic that is there is no failure")
    .action(async (names: readonly string[], options: CreateOptions) =>
      (await commands()).createTopics(names, options),
    );
  add("describe", "partitions, offsets and the configs that were set")
    .argument("<names...>")
    .action(async (names: readonly string[], options: ClusterOptions) =>
      (await commands()).describeTopics(names, options),
    );
  add("alter", "add partitions, set and delete configs")
    .argument("<name>")
    .option("--partitions <number>", "how many partitions it shall have")
    .option("--config <name=value>", "set a config, repeatable", collect, [])
    .option("--delete-config <name>", "go back to the default, repeatable", collect, [])
    .action(async (name: string, options: AlterOptions) => (await commands()).alterTopic(name, options));
  add("delete", "delete topics with their records")
    .argument("<names...>")
    .action(async (names: readonly string[], options: ClusterOptions) =>
      (await commands()).deleteTopics(names, options),
    );
  return topics;
}

function commands(): Promise<typeof import("./topics-commands.ts")> {
  return import("./topics-commands.ts");
}
