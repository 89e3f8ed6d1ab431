/** `sargasso tail`: the last records of a topic, and those that come. */
import { Command, Option } from "commander";
import { collect } from "./collect.ts";
import type { PrintOptions } from "./print-records.ts";
import { bootstrapOption } from "./with-cluster-options.ts";

const HELP = `
Over Kafka's protocol, from any broker; nothing is consumed, no group is touched. Lines are those of \`sargasso cat\`, which
also tells of --where.`;

export function tailCommand(): Command {
  return new Command("tail")
    .description("print a topic's last records, and with --follow those that come")
    .argument("<topic>")
    .addOption(bootstrapOption())
    .option("-n, --lines <number>", "how many of each partition", "10")
    .option("--partition <number>", "this partition only")
    .option("--limit <number>", "stop after so many records")
    .option("--where <field=value>", "only records that have this, repeatable", collect, [])
    .addOption(
      new Option("--output <form>", "JSON lines, or a table").choices(["json", "table"]).default("json"),
    )
    .option("-f, --follow", "wait for more records, until interrupted")
    .addHelpText("after", HELP)
    .action(async (topic: string, options: Omit<PrintOptions, "from">) => {
      const { printRecords } = await import("./print-records.ts");
      await printRecords(topic, { ...options, from: "latest" });
    });
}
