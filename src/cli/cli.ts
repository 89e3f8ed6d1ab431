/** The command line: `sargasso serve` (also without the word), `config`, and those of commands.ts. */
import { Command } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import { collect } from "./collect.ts";

export async function main(argv: readonly string[]): Promise<void> {
  const program = new Command("sargasso")
    .description("A Kafka gateway: serves any Kafka client from one process, durably.")
    .version(packageJson.version)
    .showHelpAfterError("(sargasso --help lists what there is)");

  program
    .command("serve", { isDefault: true })
    .description("run the gateway")
    .option("--config <file>", "settings: YAML, or .properties as Kafka's own files")
    .option(
      "--set <name=value>",
      "a setting by Kafka's name, repeatable; `sargasso config` lists them",
      collect,
      [],
    )
    .option(
      "--listen <host:port>",
      "where to listen, repeatable, port 0 for a free one (default 127.0.0.1:9092)",
      collect,
      [],
    )
    .option(
      "--advertised <host:port>",
      "what clients are told to connect to, once or once for each --listen",
      collect,
      [],
    )
    .option("--data <dir>", "the directory that holds all data (default ./data)")
    .option("--admin-listen <host:port>", "serve /metrics, /health, /ready and /topics over HTTP")
    .option("--registry-listen <host:port>", "serve a schema registry over HTTP, kept in the data directory")
    .option(
      "--registry-url <url>",
      "use the schema registry at this URL instead, repeatable for its further URLs",
      collect,
      [],
    )
    .action(async (options: ServeOptions) => {
      const { serve } = await import("./serve.ts");
      await serve(options, packageJson.version);
    });

  program
    .command("config")
    .description("list every setting: type, default, what it does")
    .option("--markdown", "as a table for documentation")
    .action(async (options: { markdown?: boolean }) => {
      const { describeConfig } = await import("./config.ts");
      process.stdout.write(describeConfig(options.markdown === true));
    });

  if (!isServe(argv[2])) {
    const { commands } = await import("./commands.ts");
    for (const command of commands()) program.addCommand(command);
  }

  await program.parseAsync([...argv]);
}

/** A gateway that starts does without the other commands. */
function isServe(word: string | undefined): boolean {
  if (word === undefined || word === "serve") return true;
  return word.startsWith("-") && word !== "--help" && word !== "-h";
}

export interface ServeOptions {
  readonly config?: string;
  readonly set: readonly string[];
  readonly listen: readonly string[];
  readonly advertised: readonly string[];
  readonly data?: string;
  readonly adminListen?: string;
  readonly registryListen?: string;
  readonly registryUrl: readonly string[];
}
