import { ConfigError } from "#src/config/config-error.ts";
import { CommandError } from "./http-json.ts";

/** Runs a command; what its user can put right is one line on stderr and exit code 1, anything else a bug with its stack. */
export async function failWith(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof CommandError || error instanceof ConfigError)) throw error;
    process.stderr.write(`sargasso: ${error.message}\n`);
    process.exitCode = 1;
  }
}
