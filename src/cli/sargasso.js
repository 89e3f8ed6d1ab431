#!/usr/bin/env node
// Plain JavaScript, and old JavaScript at that: it must still run where Node is too old for all the rest, to say so.
import nodeModule from "node:module";
import { fileURLToPath } from "node:url";

const OLDEST_NODE = 24;

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  process.stderr.write(`sargasso needs Node ${OLDEST_NODE} or newer, this is ${process.version}\n`);
  process.exitCode = 1;
} else {
  // Compiled code (and TypeScript with its types stripped) is kept from one start to the next.
  nodeModule.enableCompileCache();
  // A checkout runs from its sources; below node_modules Node strips no types, there dist/ is what was published.
  const isInstalled = fileURLToPath(import.meta.url)
    .split(/[\\/]/)
    .includes("node_modules");
  const { main } = await import(isInstalled ? "../../dist/cli.js" : "./cli.ts");
  await main(process.argv);
}
