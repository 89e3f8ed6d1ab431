/** What one client may claim: time, memory, connections. Whatever it does, another one is served. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { afterEach, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { PIPELINED_KEY, request, SERIAL_KEY, settle, type TestClient, TestServer, until } from "./harness.ts";

describe("limits", () => {
  let server: TestServer;
  const clients: TestClient[] = [];
  async function start(options: ConstructorParameters<typeof TestServer>[0]): Promise<void> {
    server = new TestServer(options);
    server.answer = () => Buffer.alloc(0);
    await server.open();
  }
  async function connect(): Promise<TestClient> {
    const client = await server.connect();
    clients.push(client);
    return client;
  }
  async function isServed(): Promise<void> {
    const other = await connect();
    for (const count of [1, 2, 3]) {
      other.send(request(SERIAL_KEY, 77));
      await other.answers(count);
    }
    other.socket.destroy();
  }
  /** A byte now and then, so that the connection is never idle. */
  function trickle(client: TestClient): () => void {
    const timer = setInterval(() => client.send(Buffer.from([1])), 20);
    return () => clearInterval(timer);
  }
  afterEach(async () => {
    for (const client of clients.splice(0)) client.socket.destroy();
    await server.close();
  });

  test("a request that trickles is cut off, one that comes in pieces is not", async () => {
    await start({ limits: { receiveTimeoutMs: 1000 } });
    const slow = await connect();
    const steady = await connect();
    slow.send(request(SERIAL_KEY, 1, Buffer.alloc(900_000)).subarray(0, 100));
    const stop = trickle(slow);
    const whole = request(SERIAL_KEY, 2, Buffer.alloc(900_000));
    for (let at = 0; at < whole.length; at += 300_000) {
      steady.send(whole.subarray(at, at + 300_000));
      await sleep(200);
    }
    assert.deepEqual(await steady.answers(1), [2]);
    await slow.closed();
    stop();
    assert.match(server.log.join("\n"), /a request does not come to its end \(\d+ bytes are missing\)/);
    await isServed();
    assert.equal(server.memory.used, 0);
  });

  test("requests that claim all memory and do not come give way to others", async () => {
    await start({ maxBytesInMemory: 1_000_000 });
    const claims = await Promise.all([connect(), connect()]);
    const stops = claims.map((client) => {
      client.send(request(SERIAL_KEY, 1, Buffer.alloc(900_000)).subarray(0, 100));
      return trickle(client);
    });
    await until(() => server.memory.isExhausted);
    await isServed();
    for (const stop of stops) stop();
    assert.ok(claims.some(({ isClosed }) => isClosed));
  });

  test("responses that nobody takes are bounded, the oldest go", async () => {
    await start({ maxResponseBytes: 20_000_000 });
    server.answer = ({ correlationId }) => Buffer.alloc(correlationId === 77 ? 0 : 8_000_000);
    const readers: TestClient[] = [];
    for (let id = 0; id < 6; id++) {
      const reader = await connect();
      reader.socket.pause();
      reader.send(request(SERIAL_KEY, id));
      await until(() => server.requests.length > id);
      readers.push(reader);
    }
    assert.ok(server.slowReaders.bytes <= 20_000_000, `${server.slowReaders.bytes} bytes wait`);
    await isServed();
    for (const reader of readers) reader.socket.resume();
    // Those that were left get all of theirs.
    await until(() => readers.slice(-2).every(({ bytesReceived }) => bytesReceived === 8_000_008));
    assert.ok(readers.slice(0, 3).every(({ bytesReceived }) => bytesReceived < 8_000_008));
    await until(() => server.slowReaders.bytes === 0);
  });

  test("who takes no responses and holds the memory of requests gives it back", {
    timeout: 20_000,
  }, async () => {
    await start({ maxBytesInMemory: 1_000_000 });
    server.answer = ({ correlationId }) => (correlationId === 77 ? Buffer.alloc(0) : null);
    const hog = await connect();
    hog.socket.pause();
    hog.send(request(SERIAL_KEY, 0), ...[1, 2].map((id) => request(SERIAL_KEY, id, Buffer.alloc(900_000))));
    await until(() => server.memory.isExhausted);
    server.requests[0]?.respond(Buffer.alloc(8_000_000));
    const other = await connect();
    for (const count of [1, 2]) {
      other.send(request(SERIAL_KEY, 77));
      await until(() => other.answered.length === count, 10_000);
    }
    assert.match(server.log.join("\n"), /does not take its responses while others wait for memory/);
  });

  test("appends in progress on one connection are bounded", async () => {
    await start({});
    server.answer = null;
    const client = await connect();
    client.send(...Array.from({ length: 2000 }, (_, id) => request(PIPELINED_KEY, id)));
    await settle();
    await settle();
    assert.equal(server.requests.length, 512);
    server.answer = () => Buffer.alloc(0);
    for (const waiting of [...server.requests]) waiting.respond();
    assert.equal((await client.answers(2000)).length, 2000);
  });

  test("max.connections.per.ip.overrides goes before max.connections.per.ip", async () => {
    await start({
      limits: { maxConnectionsPerIp: 1, maxConnectionsPerIpOverrides: new Map([["127.0.0.1", 2]]) },
    });
    const first = await connect();
    await connect();
    await (await connect()).closed();
    assert.equal(server.connections.size, 2);
    first.send(request(SERIAL_KEY, 1));
    await first.answers(1);
  });

  test("connections beyond max.connection.creation.rate wait for their turn", async () => {
    await start({ limits: { maxCreationRate: 5 } });
    const begun = performance.now();
    const many = await Promise.all(Array.from({ length: 8 }, connect));
    for (const client of many) client.send(request(SERIAL_KEY, 1));
    // A second's worth at once, the rest at the rate.
    await many[3]?.answers(1);
    assert.ok(performance.now() - begun < 400);
    await Promise.all(many.map((client) => client.answers(1)));
    assert.ok(performance.now() - begun > 350);
  });

  test("TCP asks after peers that are silent", { skip: process.platform !== "linux" }, async () => {
    await start({});
    const client = await connect();
    client.send(request(SERIAL_KEY, 1));
    await client.answers(1);
    await settle();
    const hex = (port: number): string => port.toString(16).toUpperCase().padStart(4, "0");
    const [here, there] = [server.listener.port, client.socket.localPort ?? 0].map(hex);
    // Local and remote address, state, queues, the timer that is active (02 is keepalive) and its ticks of 10 ms.
    const line = new RegExp(` \\w+:${here} \\w+:${there} 01 \\w+:\\w+ (\\w+):(\\w+) `);
    const [, kind, ticks] = line.exec(readFileSync("/proc/net/tcp", "utf8")) ?? [];
    assert.equal(kind, "02");
    assert.ok(Number.parseInt(ticks ?? "", 16) <= 6_000);
  });
});
