// Which client used which API in which versions: used-versions.json, from which README's table is made. A run with
// RECORD_USED_VERSIONS=1 writes the file anew; any other fails when it says what was not seen.

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { type ApiEntry, apis } from "#generated/api-table.ts";
import { type ClientName, clients } from "./clients.ts";
import type { Tap, Used } from "./tap.ts";

const file = new URL("used-versions.json", import.meta.url);

export interface UsedByClient {
  /** The client's own version. */
  readonly version: string;
  readonly apis: Used;
}

export async function readUsedVersions(): Promise<Readonly<Record<string, UsedByClient>>> {
  return JSON.parse(await readFile(file, "utf8"));
}

export async function checkUsedVersions(taps: ReadonlyMap<ClientName, Tap>): Promise<void> {
  const names = new Map(
    Object.entries(apis as unknown as Record<string, ApiEntry<unknown, unknown>>).map(([name, { key }]) => [
      key,
      name,
    ]),
  );
  const seen: Record<string, UsedByClient> = {};
  for (const [client, tap] of taps) {
    seen[client] = {
      version: clients[client].version,
      apis: tap.used((key) => names.get(key) ?? `API ${key}`),
    };
  }
  if (process.env.RECORD_USED_VERSIONS === "1") {
    await writeFile(file, `${JSON.stringify(seen, null, 2)}\n`);
    return;
  }
  for (const [client, documented] of Object.entries(await readUsedVersions())) {
    assert.equal(seen[client]?.version, documented.version, client);
    for (const [api, versions] of Object.entries(documented.apis)) {
      const unseen = versions.filter((version) => !seen[client]?.apis[api]?.includes(version));
      assert.deepEqual(unseen, [], `${client} did not use these versions of ${api}`);
    }
  }
}
