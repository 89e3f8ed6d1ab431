// Which client used which API in which versions: one file for each test that looks, from which README's table is made. A
// run with RECORD_USED_VERSIONS=1 writes the file anew; any other fails when it says what was not seen.

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { type ApiEntry, apis } from "#generated/api-table.ts";
import type { Tap, Used } from "./tap.ts";

type TestName = "clients" | "admin";

const files: Readonly<Record<TestName, URL>> = {
  clients: new URL("used-versions.json", import.meta.url),
  admin: new URL("admin/used-versions.json", import.meta.url),
};

export interface UsedByClient {
  /** The client's own version. */
  readonly version: string;
  readonly apis: Used;
}

/** What all tests saw, by client. */
export async function readUsedVersions(): Promise<Readonly<Record<string, UsedByClient>>> {
  const all: Record<string, UsedByClient> = {};
  for (const file of Object.values(files)) {
    for (const [client, used] of Object.entries(await read(file))) {
      const apis: Record<string, readonly number[]> = { ...all[client]?.apis };
      for (const [api, versions] of Object.entries(used.apis)) {
        const both = new Set([...(apis[api] ?? []), ...versions]);
        apis[api] = [...both].sort((a, b) => a - b);
      }
      all[client] = { version: used.version, apis };
    }
  }
  return all;
}

async function read(file: URL): Promise<Readonly<Record<string, UsedByClient>>> {
  return JSON.parse(await readFile(file, "utf8"));
}

/** Each client's tap and its version. */
export type Tapped = ReadonlyMap<string, { readonly tap: Tap; readonly version: string }>;

export async function checkUsedVersions(test: TestName, taps: Tapped): Promise<void> {
  const names = new Map(
    Object.entries(apis as unknown as Record<string, ApiEntry<unknown, unknown>>).map(([name, { key }]) => [
      key,
      name,
    ]),
  );
  const seen: Record<string, UsedByClient> = {};
  for (const [client, { tap, version }] of taps) {
    seen[client] = {
      version,
      apis: tap.used((key) => names.get(key) ?? `API ${key}`),
    };
  }
  if (process.env.RECORD_USED_VERSIONS === "1") {
    await writeFile(files[test], `${JSON.stringify(seen, null, 2)}\n`);
    return;
  }
  for (const [client, documented] of Object.entries(await read(files[test]))) {
    assert.equal(seen[client]?.version, documented.version, client);
    for (const [api, versions] of Object.entries(documented.apis)) {
      const unseen = versions.filter((version) => !seen[client]?.apis[api]?.includes(version));
      assert.deepEqual(unseen, [], `${client} did not use these versions of ${api}`);
    }
  }
}
