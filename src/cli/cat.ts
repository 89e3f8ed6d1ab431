/** `sargasso cat`: what there is to say on the command line; print-records.ts does it. */
import { Command } from "commander";
import type { PrintOptions } from "./print-records.ts";
import { withRecordOptions } from "./record-options.ts";

const HELP = `
Asks a running gateway at the address of its --admin-listen; or, with --bootstrap, any Kafka broker, whose records are shown
as they are, without schemas. Nothing is consumed, no group is touched. Partitions come one after the other, with --follow and
with --bootstrap in turns. Each line has partition, offset, timestamp (ms), headers, key and value; a key or
value has "schema" (id, guid, format, subjects, or null), what is inside as "json", "text" or "hex", and "error" with path
and reason when it does not decode. Numbers are exact, so parse int64 with care.

--where looks into the decoded value, with dots for what lies deeper: --where address.city=Kiel. key.…, value.… and
headers.NAME say where to look; key, value, offset, partition and timestamp can be compared too. Several must all hold.`;

/** To be mounted on the program: `program.addCommand(catCommand())`. */
export function catCommand(): Command {
  const command = new Command("cat")
    .description("print a topic's records, decoded by their schemas")
    .argument("<topic>")
    .option("--admin <host:port>", "the admin address of the gateway")
    .option("--bootstrap <host:port>", "a Kafka broker instead, several with commas between them")
    .option(
      "--from <where>",
      "earliest, latest, an offset, or a time such as 2026-01-31T12:00:00Z",
      "earliest",
    );
  return withRecordOptions(command)
    .option("--follow", "wait for more records, until interrupted")
    .addHelpText("after", HELP)
    .action(async (topic: string, options: PrintOptions) => {
      const { printRecords } = await import("./print-records.ts");
      await printRecords(topic, options);
    });
}
