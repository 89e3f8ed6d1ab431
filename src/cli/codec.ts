/** `sargasso codec …`: tools for those who debug Kafka. */
import { Command } from "commander";
import type { MessageCatalog } from "#src/codec/catalog.ts";

const GENERATED = "use the codecs in this folder, which `npm run generate -- --out` has written";

const DECODE_HELP = `
Reads lines such as {"name":"FetchRequest","version":12,"hex":"…"} and writes
{"name":"FetchRequest","version":12,"json":{…}}, with "unknownTags" and "recordsHex" where there are some;
or "error" with what is wrong, at which offset, in which field. One answer a line, in order.`;

const ENCODE_HELP = `
The other way round: reads what \`codec decode\` writes and writes lines with "hex".`;

const RECORDS_HELP = `
Reads hex, or lines with "hex" (a records field), or what \`codec decode\` writes (its "recordsHex").`;

/** To be mounted on the program: `program.addCommand(codecCommand())`. */
export function codecCommand(): Command {
  const command = new Command("codec").description(
    "decode and encode messages of the Kafka protocol as JSON lines",
  );
  command
    .command("decode")
    .description("bytes to JSON, on stdin and stdout")
    .option("--generated <dir>", GENERATED)
    .addHelpText("after", DECODE_HELP)
    .action(async ({ generated }: { generated?: string }) => {
      const { decodeLines } = await import("./codec-messages.ts");
      await answerStdin(decodeLines(await catalogFor(command, generated)));
    });
  command
    .command("encode")
    .description("JSON to bytes, on stdin and stdout")
    .option("--generated <dir>", GENERATED)
    .addHelpText("after", ENCODE_HELP)
    .action(async ({ generated }: { generated?: string }) => {
      const { encodeLines } = await import("./codec-messages.ts");
      await answerStdin(encodeLines(await catalogFor(command, generated)));
    });
  command
    .command("records")
    .description("list the batches and records in record bytes, on stdin and stdout")
    .addHelpText("after", RECORDS_HELP)
    .action(async () => {
      const { listRecords } = await import("./codec-records.ts");
      await answerStdin(listRecords);
    });
  return command;
}

async function catalogFor(command: Command, folder: string | undefined): Promise<MessageCatalog> {
  const { openCatalog } = await import("#src/codec/catalog.ts");
  return openCatalog(folder).catch((error: Error) => command.error(`error: ${error.message}`));
}

async function answerStdin(answer: (line: string) => string | Promise<string>): Promise<void> {
  const { answerLines } = await import("./json-lines.ts");
  await answerLines(process.stdin, process.stdout, answer);
}
