import { type Command, Option } from "commander";
import { collect } from "./collect.ts";

/** What the commands that print records share: which of them, and how. */
export function withRecordOptions(command: Command): Command {
  return command
    .option("--partition <number>", "this partition only")
    .option("--limit <number>", "stop after so many records")
    .option("--where <field=value>", "only records that have this, repeatable", collect, [])
    .addOption(
      new Option("--output <form>", "JSON lines, or a table").choices(["json", "table"]).default("json"),
    );
}
