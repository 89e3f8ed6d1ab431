import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { pino } from "pino";
import { configFrom } from "#src/config/load-config.ts";
import type { AnsweredRequest } from "#src/dispatch/observer.ts";
import { Gateway } from "#src/main.ts";
import { SlowRequests } from "#src/observe/slow-requests.ts";

function observed(thresholdMs: number): { slow: SlowRequests; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  const write = (line: string): void => {
    lines.push(JSON.parse(line) as Record<string, unknown>);
  };
  return { slow: new SlowRequests(thresholdMs, pino({}, { write })), lines };
}

const answered: AnsweredRequest = {
  api: "Metadata",
  apiVersion: 12,
  clientId: "client",
  clientHost: "/127.0.0.1",
  requestBytes: 40,
  responseBytes: 400,
  decodeMs: 1,
  handleMs: 98.5,
  encodeMs: 0.504,
  request: {},
  response: {},
  failed: false,
};

test("a line for what takes longer, with its parts", () => {
  const { slow, lines } = observed(100);
  slow.onRequest({ ...answered, handleMs: 98 });
  slow.onRequest(answered);
  assert.equal(lines.length, 1);
  const { time: _time, pid: _pid, hostname: _hostname, ...line } = lines[0] ?? {};
  assert.deepEqual(line, {
    level: 40,
    api: "Metadata",
    apiVersion: 12,
    clientId: "client",
    client: "/127.0.0.1",
    ms: 100,
    decodeMs: 1,
    handleMs: 98.5,
    encodeMs: 0.5,
    requestBytes: 40,
    responseBytes: 400,
    msg: "slow request",
  });
});

test("what a client is ready to wait does not count", () => {
  const { slow, lines } = observed(100);
  const joinGroup = { rebalanceTimeoutMs: -1, sessionTimeoutMs: 10_000 };
  slow.onRequest({ ...answered, api: "Fetch", request: { maxWaitMs: 500 }, handleMs: 550 });
  slow.onRequest({ ...answered, api: "JoinGroup", request: joinGroup, handleMs: 10_050 });
  slow.onRequest({ ...answered, api: "SyncGroup", handleMs: 60_000 });
  assert.deepEqual(lines, []);
  slow.onRequest({ ...answered, api: "Fetch", request: { maxWaitMs: 500 }, handleMs: 650 });
  slow.onRequest({ ...answered, api: "JoinGroup", request: joinGroup, handleMs: 10_150 });
  assert.deepEqual(
    lines.map(({ api }) => api),
    ["Fetch", "JoinGroup"],
  );
});

test("some lines a second, the rest is counted", async () => {
  const { slow, lines } = observed(0);
  for (let count = 0; count < 100; count++) slow.onRequest(answered);
  assert.ok(lines.length === 10 || lines.length === 20, `${lines.length} lines`);
  const written = lines.length;
  await sleep(1_050);
  slow.onRequest(answered);
  assert.equal(lines.at(-1)?.leftOut, 100 - written);
});

test("sargasso.slow.request.ms turns it on", async (t) => {
  const directory = await mkdtemp(join(tmpdir(), "sargasso-slow-"));
  t.after(() => rm(directory, { recursive: true }));
  const lines: string[] = [];
  const config = await configFrom({
    "sargasso.slow.request.ms": 0,
    "log.dirs": directory,
    listeners: ["PLAINTEXT://127.0.0.1:0"],
  });
  const write = (line: string): void => {
    lines.push(line);
  };
  const gateway = await Gateway.open({ config, log: pino({}, { write }) });
  const socket = connect(Number(gateway.addresses[0]?.split(":")[1]), "127.0.0.1");
  // ApiVersions v0, correlation id 9, client id null
  socket.write(Buffer.from("0000000a0012000000000009ffff", "hex"));
  await new Promise((resolve) => socket.once("data", resolve));
  socket.destroy();
  await gateway.close(0);
  assert.match(lines.join(""), /"api":"ApiVersions","apiVersion":0,"clientId":null,.*"msg":"slow request"/);
});
