/** `sargasso groups`: what there is to say on the command line; groups-commands.ts does it. */
import { Command } from "commander";
import { collect } from "./collect.ts";
import type { ResetOptions } from "./reset-position.ts";
import type { ClusterOptions } from "./with-cluster.ts";
import { bootstrapOption, jsonOption } from "./with-cluster-options.ts";

const RESET_HELP = `
Without --execute it only shows what would be changed. The group must have no members. Offsets outside of what a partition
has are moved to its start or end; a time after the last record means the end.`;

export function groupsCommand(): Command {
  const groups = new Command("groups").description("list, describe and delete groups, reset their offsets");
  const add = (name: string, description: string): Command =>
    groups.command(name).description(description).addOption(bootstrapOption()).addOption(jsonOption());

  add("list", "the ids of all groups").action(async (options: ClusterOptions) =>
    (await commands()).listGroups(options),
  );
  add("describe", "state, members, committed offsets and lag")
    .argument("<groups...>")
    .action(async (groupIds: readonly string[], options: ClusterOptions) =>
      (await commands()).describeGroups(groupIds, options),
    );
  add("delete", "delete groups with their offsets")
    .argument("<groups...>")
    .action(async (groupIds: readonly string[], options: ClusterOptions) =>
      (await commands()).deleteGroups(groupIds, options),
    );
  add("reset-offsets", "commit other offsets for a group")
    .argument("<group>")
    .option(
      "--topic <name[:partitions]>",
      "a topic, or some of its partitions as in orders:0,2; repeatable (default: where something is committed)",
      collect,
      [],
    )
    .option("--to <where>", "earliest, latest, an offset, or a time such as 2026-01-31T12:00:00Z")
    .option("--shift-by <number>", "so many records on, or back when negative")
    .option("--execute", "do it")
    .addHelpText("after", RESET_HELP)
    .action(async (groupId: string, options: ResetOptions) =>
      (await commands()).resetOffsets(groupId, options),
    );
  return groups;
}

function commands(): Promise<typeof import("./groups-commands.ts")> {
  return import("./groups-commands.ts");
}
