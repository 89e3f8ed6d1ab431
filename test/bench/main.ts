// npm run bench [-- start-up handling schema round-trip]
//
// Start-up and memory, handling of control requests in process, schema validation, and round trips and load side by side with a real
// Apache Kafka 4.3.1 (which needs Java; `npm run test:interop -- --setup-only` gets it). Prints Markdown. All on this
// machine and with the load maker on the same cores: what counts are the ratios.

import { existsSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { cache } from "../interop/paths.ts";
import { benchHandling } from "./handling.ts";
import { benchRoundTrips } from "./round-trip.ts";
import { benchSchema } from "./schema.ts";
import { benchStartUp } from "./start-up.ts";

const sections: Record<string, () => Promise<string>> = {
  "start-up": benchStartUp,
  handling: benchHandling,
  schema: benchSchema,
  "round-trip": benchRoundTrips,
};

const asked = process.argv.slice(2);
for (const name of asked) {
  if (!Object.hasOwn(sections, name))
    throw new Error(`${name}: there are ${Object.keys(sections).join(", ")}`);
}
const { length } = cpus();
console.log(`Node ${process.versions.node}, ${length} cores, ${cpus()[0]?.model.trim()}\n`);
for (const [name, run] of Object.entries(sections)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  if (name === "round-trip" && !existsSync(join(cache, "jars"))) {
    console.log("Round trips are left out: run `npm run test:interop -- --setup-only` first.");
    continue;
  }
  console.log(await run());
}
