/** `sargasso tail`: the last records of a topic, and those that come. */
import { Command } from "commander";
import type { PrintOptions } from "./print-records.ts";
import { withRecordOptions } from "./record-options.ts";
import { bootstrapOption } from "./with-cluster-options.ts";

const HELP = `
Over Kafka's protocol, from any broker; nothing is consumed, no group is touched. Lines are those of \`sargasso cat\`, which
also tells of --where.`;

export function tailCommand(): Command {
  const command = new Command("tail")
    .description("print a topic's last records, and with --follow those that come")
    .argument("<topic>")
    .addOption(bootstrapOption())
    .option("-n, --lines <number>", "how many of each partition", "10");
  return withRecordOptions(command)
    .option("-f, --follow", "wait for more records, until interrupted")
    .addHelpText("after", HELP)
    .action(async (topic: string, options: Omit<PrintOptions, "from">) => {
      const { printRecords } = await import("./print-records.ts");
      await printRecords(topic, { ...options, from: "latest" });
    });
}
