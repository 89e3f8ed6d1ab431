/** `sargasso produce`: what there is to say on the command line; produce-lines.ts does it. */
import { Command, Option } from "commander";
import { collect } from "./collect.ts";
import type { ProduceOptions } from "./produce-lines.ts";
import { bootstrapOption, jsonOption } from "./with-cluster-options.ts";

const HELP = `
A record for each line of stdin. With --input json a line is {"key":…,"value":…,"headers":{"name":"value"},"partition":0,
"timestamp":ms}, all optional; a key or value that is no string is written as JSON. A key decides the partition as in Kafka's
Java client. With --acks all nothing is stored twice, whatever is sent again. Lines that fail are named on stderr with the
reason; the others are produced, and the exit code is 1.`;

export function produceCommand(): Command {
  return new Command("produce")
    .description("produce the lines of stdin to a topic")
    .argument("<topic>")
    .addOption(bootstrapOption())
    .addOption(new Option("--input <form>", "what lines are").choices(["text", "json"]).default("text"))
    .option("--key-separator <text>", "what stands between key and value, \\t for a tab (default: no keys)")
    .option("--null <text>", "a key or value that is this text is null: a tombstone")
    .option("--header <name=value>", "a header of every record, repeatable", collect, [])
    .option("--partition <number>", "the partition of every record")
    .addOption(new Option("--acks <acks>").choices(["all", "1", "0"]).default("all"))
    .addOption(
      new Option("--compression <type>").choices(["none", "gzip", "snappy", "lz4", "zstd"]).default("none"),
    )
    .addOption(jsonOption())
    .addHelpText("after", HELP)
    .action(async (topic: string, options: ProduceOptions) => {
      const { produceLines } = await import("./produce-lines.ts");
      await produceLines(topic, options);
    });
}
