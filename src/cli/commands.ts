/** The commands that work on what is there: topics, groups, records, schemas, bytes. */
import type { Command } from "commander";
import { catCommand } from "./cat.ts";
import { codecCommand } from "./codec.ts";
import { groupsCommand } from "./groups.ts";
import { produceCommand } from "./produce.ts";
import { schemaCommand } from "./schema.ts";
import { tailCommand } from "./tail.ts";
import { topicsCommand } from "./topics.ts";

export function commands(): readonly Command[] {
  return [
    topicsCommand(),
    groupsCommand(),
    produceCommand(),
    tailCommand(),
    catCommand(),
    schemaCommand(),
    codecCommand(),
  ];
}
