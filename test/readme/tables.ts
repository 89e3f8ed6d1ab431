/**
 * The tables in README.md that are made from the code: `node test/readme/tables.ts` writes them, and the test beside
 * this file fails while they differ. What is served comes from a running gateway's own ApiVersions response.
 */
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { type ApiEntry, apis } from "#generated/api-table.ts";
import { type ApiVersionsResponse, apiVersionsResponse } from "#generated/messages/api-versions-response.ts";
import { describeConfig } from "#src/cli/config.ts";
import { startGateway } from "#src/index.ts";
import { Reader } from "#wire/reader.ts";
import { readUsedVersions, type UsedByClient } from "../interop/used-versions.ts";

const README = new URL("../../README.md", import.meta.url);
const API_VERSIONS_KEY = 18;

/** README.md as it is, and as it should be. */
export async function readme(): Promise<{ actual: string; expected: string }> {
  const actual = await readFile(README, "utf8");
  const withConfig = replaceBlock(actual, "config", describeConfig(true));
  return {
    actual,
    expected: replaceBlock(withConfig, "apis", apiTable(await servedVersions(), await readUsedVersions())),
  };
}

function replaceBlock(text: string, name: string, table: string): string {
  const [begin, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md has no block ${begin.trim()} … ${end}`);
  return `${text.slice(0, from + begin.length)}\n${table.trim()}\n\n${text.slice(to)}`;
}

type Versions = ReadonlyMap<number, { readonly minVersion: number; readonly maxVersion: number }>;

async function servedVersions(): Promise<Versions> {
  // With an admin listener: clients push their metrics where there is one only.
  const gateway = await startGateway({ admin: true });
  try {
    const response = await askApiVersions(gateway.port);
    return new Map(response.apiKeys.map((api) => [api.apiKey, api]));
  } finally {
    await gateway.close();
  }
}

/** Version 0: the header is api key, version, correlation id and a null client id; the response's, a correlation id. */
async function askApiVersions(port: number): Promise<ApiVersionsResponse> {
  const request = Buffer.alloc(14);
  request.writeInt32BE(request.length - 4, 0);
  request.writeInt16BE(API_VERSIONS_KEY, 4);
  request.writeInt16BE(-1, 12);
  const socket = connect(port, "127.0.0.1");
  try {
    socket.write(request);
    const chunks: Buffer[] = [];
    let received = 0;
    while (received < 4 || received < 4 + Buffer.concat(chunks).readInt32BE(0)) {
      const [chunk] = (await once(socket, "data")) as [Buffer];
      chunks.push(chunk);
      received += chunk.length;
    }
    const reader = new Reader();
    reader.reset(Buffer.concat(chunks), 8);
    return apiVersionsResponse.decode(reader, 0);
  } finally {
    socket.destroy();
  }
}

function apiTable(served: Versions, used: Readonly<Record<string, UsedByClient>>): string {
  const rows = Object.entries(apis as unknown as Record<string, ApiEntry<unknown, unknown>>).flatMap(
    ([name, api]) => {
      const versions = served.get(api.key);
      if (versions === undefined) return [];
      const range = (low: number, high: number): string => (low === high ? `${low}` : `${low}-${high}`);
      return [
        `| ${api.key} | ${name} | ${range(versions.minVersion, versions.maxVersion)} | ${range(api.minVersion, api.maxVersion)} | ${usersOf(name, used)} |`,
      ];
    },
  );
  return ["| Key | API | Served | Ever published | Used by |", "|---|---|---|---|---|", ...rows].join("\n");
}

/** The newest version first: `18 franz-go, kafka-clients; 17 kafka-clients-3.9`. */
function usersOf(api: string, used: Readonly<Record<string, UsedByClient>>): string {
  const users = new Map<number, string[]>();
  for (const [client, { apis }] of Object.entries(used)) {
    for (const version of apis[api] ?? []) users.set(version, [...(users.get(version) ?? []), client]);
  }
  return [...users]
    .sort(([a], [b]) => b - a)
    .map(([version, clients]) => `**${version}** ${clients.join(", ")}`)
    .join("; ");
}

if (import.meta.main) {
  await writeFile(README, (await readme()).expected);
}
