import { numberToJson } from "#src/codec/exact-json.ts";
import { Cluster } from "./client/cluster.ts";
import { failWith } from "./fail-with.ts";

export interface ClusterOptions {
  readonly bootstrap: string;
  readonly json?: boolean;
}

/** Runs a command that talks to brokers; what goes wrong there is one line on stderr and exit code 1. */
export function withCluster(
  { bootstrap }: ClusterOptions,
  run: (cluster: Cluster) => Promise<void>,
): Promise<void> {
  return failWith(async () => {
    const cluster = await Cluster.connect(bootstrap);
    try {
      await run(cluster);
    } finally {
      await cluster.close();
    }
  });
}

/** JSON as one line; numbers beyond 2^53 keep their digits. */
export function printJson(value: unknown): void {
  const text = JSON.stringify(value, (_, one: unknown) =>
    typeof one === "bigint" ? numberToJson(String(one)) : one,
  );
  process.stdout.write(`${text}\n`);
}

/** Of items that fail one by one: the failures on stderr, exit code 1 if there are any. */
export function reportFailures(failures: readonly Error[]): void {
  for (const { message } of failures) process.stderr.write(`sargasso: ${message}\n`);
  if (failures.length > 0) process.exitCode = 1;
}
