/** `sargasso schema …`: what there is to say on the command line; schema-commands.ts does it. */
import { Command } from "commander";
import type { FileOptions, ListOptions, RegistryOptions, ShowOptions } from "./schema-commands.ts";

const FILE_HELP = `
The format follows from the file's name (.avsc, .proto, .json) unless --type says it. What the schema refers to is named by
--reference NAME=SUBJECT:VERSION: the name is a full name in Avro, an import path in Protobuf, a $ref in JSON Schema.`;

const CHECK_HELP = `
Compares by the subject's compatibility level, as registering would, and registers nothing. Exit code 0 when compatible, 1
when not or when it cannot be told. Each reason has its rule, the path in both schemas, and where one can be built a
document that is valid for the writer and cannot be read by the other; those come from this project's registry, of others
the messages are printed. Levels are set in the registry: PUT /config/SUBJECT.`;

const DIFF_HELP = `
  sargasso schema diff SUBJECT 1 2         two versions
  sargasso schema diff SUBJECT 1           a version and the latest
  sargasso schema diff SUBJECT new.avsc    the latest and a file
Line by line, both in the registry's spelling of the format; a file is read with the references of the version. Exit code 0 when they are the same, 1 when they differ.`;

/** To be mounted on the program: `program.addCommand(schemaCommand())`. */
export function schemaCommand(): Command {
  const command = new Command("schema").description(
    "register, check and look at schemas in a schema registry",
  );

  addFileOptions(
    add(command, "register").description("register a schema under a subject, print its id and version"),
  )
    .argument("<subject>")
    .argument("<file>", "- for stdin")
    .action(async (subject: string, file: string, options: FileOptions) => {
      const { registerSchema } = await import("./schema-commands.ts");
      await registerSchema(subject, file, options);
    });

  addFileOptions(
    add(command, "check").description("say whether a schema is compatible with a subject, and why not"),
  )
    .argument("<subject>")
    .argument("<file>", "- for stdin")
    .option("--against <version>", "compare with this version only, a number or latest")
    .addHelpText("after", CHECK_HELP)
    .action(async (subject: string, file: string, options: FileOptions) => {
      const { checkSchema } = await import("./schema-commands.ts");
      await checkSchema(subject, file, options);
    });

  add(command, "list")
    .description("list subjects, or the versions of one")
    .argument("[subject]")
    .option("--deleted", "those too that were deleted softly")
    .action(async (subject: string | undefined, options: ListOptions) => {
      const { listSchemas } = await import("./schema-commands.ts");
      await listSchemas(subject, options);
    });

  add(command, "show")
    .description("print a schema, of a subject or by its id")
    .argument("[subject]")
    .argument("[version]", "a number or latest", "latest")
    .option("--id <number>", "by id instead")
    .option("--json", "all that the registry says of it, as JSON")
    .action(async (subject: string | undefined, version: string, options: ShowOptions) => {
      const { showSchema } = await import("./schema-commands.ts");
      await showSchema(subject, version, options);
    });

  addTypeOption(add(command, "diff").description("show how two schemas of a subject differ"))
    .argument("<subject>")
    .argument("<from>", "a version, or a file that is compared with the latest")
    .argument("[to]", "a version or a file", "latest")
    .addHelpText("after", DIFF_HELP)
    .action(async (subject: string, from: string, to: string, options: RegistryOptions) => {
      const { diffSchemas } = await import("./schema-diff.ts");
      await diffSchemas(subject, from, to, options);
    });
  return command;
}

function add(parent: Command, name: string): Command {
  return parent
    .command(name)
    .requiredOption(
      "--registry <url>",
      "the schema registry: http://host:port, or http://user:password@host:port",
    );
}

function addTypeOption(command: Command): Command {
  return command.option("--type <format>", "the file's format: avro, protobuf or json");
}

function addFileOptions(command: Command): Command {
  return addTypeOption(command)
    .option("--reference <name=subject:version>", "what the schema refers to, repeatable", collect, [])
    .option("--normalize", "compare and store the normal form of the schema")
    .addHelpText("after", FILE_HELP);
}

function collect(value: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, value];
}
