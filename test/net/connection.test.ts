import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { PIPELINED_KEY, request, SERIAL_KEY, settle, TestServer, until } from "./harness.ts";

describe("a connection", () => {
  let server: TestServer;
  async function start(...options: ConstructorParameters<typeof TestServer>): Promise<TestServer> {
    server = new TestServer(...options);
    await server.open();
    return server;
  }
  afterEach(() => server.close());

  test("handles one request at a time", async () => {
    await start();
    const client = await server.connect();
    client.send(request(SERIAL_KEY, 1), request(SERIAL_KEY, 2), request(SERIAL_KEY, 3));
    for (const [index, id] of [1, 2, 3].entries()) {
      await server.received(id);
      await settle();
      assert.equal(server.requests.length, id);
      server.requests[index]?.respond();
    }
    assert.deepEqual(await client.answers(3), [1, 2, 3]);
  });

  test("starts pipelined requests together and answers in their order", async () => {
    await start();
    const client = await server.connect();
    client.send(
      ...[1, 2, 3].map((id) => request(PIPELINED_KEY, id)),
      request(SERIAL_KEY, 4),
      request(PIPELINED_KEY, 5),
    );
    await server.received(3);
    await settle();
    assert.equal(server.requests.length, 3);
    server.requests[2]?.respond();
    server.requests[1]?.respond();
    await settle();
    assert.deepEqual(client.answered, []);
    server.requests[0]?.respond();
    assert.deepEqual(await client.answers(3), [1, 2, 3]);
    await server.received(4);
    await settle();
    assert.equal(server.requests.length, 4);
    server.requests[3]?.respond();
    await server.received(5);
    server.requests[4]?.respond();
    assert.deepEqual(await client.answers(5), [1, 2, 3, 4, 5]);
  });

  test("answers thousands of requests that come at once", async () => {
    await start();
    server.answer = () => Buffer.from("x");
    const client = await server.connect();
    const ids = Array.from({ length: 5000 }, (_, index) => index);
    client.send(...ids.map((id) => request(SERIAL_KEY, id)));
    assert.deepEqual(await client.answers(5000), ids);
    assert.equal(server.memory.used, 0);
  });

  test("puts requests together from single bytes", async () => {
    await start();
    server.answer = ({ body }) => body;
    const client = await server.connect();
    client.socket.setNoDelay(true);
    for (const byte of Buffer.concat([request(SERIAL_KEY, 1, Buffer.from("ab")), request(SERIAL_KEY, 2)])) {
      client.send(Buffer.from([byte]));
      await sleep(1);
    }
    assert.deepEqual(await client.answers(2), [1, 2]);
  });

  test("a request without response (acks=0) leaves no gap", async () => {
    await start();
    server.answer = null;
    const client = await server.connect();
    client.send(request(PIPELINED_KEY, 1), request(PIPELINED_KEY, 2));
    await server.received(2);
    server.requests[0]?.respond(null);
    server.requests[1]?.respond();
    assert.deepEqual(await client.answers(1), [2]);
  });

  for (const [what, bytes] of [
    ["a request that is too large", Buffer.from([0, 0x10, 0, 0, 1, 2, 3])],
    ["a negative size", Buffer.from([0xff, 0xff, 0xff, 0xff])],
    ["what cannot be dispatched", request(999, 1)],
    ["HTTP", Buffer.from("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")],
    ["a TLS hello", Buffer.from("16030100f5010000f10303", "hex")],
  ] as const) {
    test(`closes on ${what}, others do not notice`, async () => {
      await start({ maxRequestBytes: 1000 });
      const other = await server.connect();
      other.send(request(SERIAL_KEY, 7));
      await server.received(1);
      const client = await server.connect();
      client.send(bytes);
      await client.closed();
      await until(() => server.connections.size === 1);
      assert.match(server.log.join("\n"), /"level":40.*connection closed: /);
      server.requests[0]?.respond();
      assert.deepEqual(await other.answers(1), [7]);
      assert.equal(server.memory.used, 0);
    });
  }

  test("what came before garbage is answered", async () => {
    await start();
    const client = await server.connect();
    client.send(
      request(PIPELINED_KEY, 1),
      request(PIPELINED_KEY, 2),
      request(999, 3),
      request(PIPELINED_KEY, 4),
    );
    await server.received(2);
    server.requests[1]?.respond();
    server.requests[0]?.respond();
    await client.closed();
    assert.deepEqual(client.answered, [1, 2]);
    assert.equal(server.requests.length, 2);
  });

  test("what came before a size that is none is answered", async () => {
    await start();
    server.answer = () => Buffer.alloc(0);
    const client = await server.connect();
    client.send(request(SERIAL_KEY, 1), request(SERIAL_KEY, 2), Buffer.alloc(4, 0xff));
    await client.closed();
    assert.deepEqual(client.answered, [1, 2]);
  });

  test("a handler that rejects closes its connection", async () => {
    await start();
    const client = await server.connect();
    client.send(request(SERIAL_KEY, 1));
    await server.received(1);
    server.requests[0]?.fail(new Error("broken"));
    await client.closed();
    assert.match(server.log.join("\n"), /connection closed: broken/);
  });

  test("a client that half-closes gets its answers, in progress and waiting ones", async () => {
    await start();
    const client = await server.connect();
    client.send(request(SERIAL_KEY, 1), request(SERIAL_KEY, 2));
    await server.received(1);
    let told = 0;
    server.requests[0]?.connection.onClose(() => told++);
    client.socket.end();
    await until(() => told === 1);
    server.requests[0]?.respond();
    await server.received(2);
    server.requests[1]?.connection.onClose(() => told++);
    await until(() => told === 2);
    server.requests[1]?.respond();
    await client.closed();
    assert.deepEqual(client.answered, [1, 2]);
    await until(() => server.connections.size === 0);
    assert.equal(server.memory.used, 0);
  });

  test("a client that vanishes takes nothing with it", async () => {
    await start();
    const client = await server.connect();
    client.send(request(PIPELINED_KEY, 1), request(SERIAL_KEY, 2), request(SERIAL_KEY, 3).subarray(0, 9));
    await server.received(1);
    const [first] = server.requests;
    let told = 0;
    first?.connection.onClose(() => told++);
    const takeBack = first?.connection.onClose(() => assert.fail("was taken back"));
    takeBack?.();
    client.socket.resetAndDestroy();
    await until(() => first?.connection.isClosed === true);
    assert.equal(told, 1);
    first?.respond();
    await settle();
    assert.equal(server.requests.length, 1);
    assert.equal(server.connections.size, 0);
    assert.equal(server.memory.used, 0);
  });

  test("a slow reader is read from no more, others are served", async () => {
    await start();
    server.answer = () => Buffer.alloc(1_000_000);
    const slow = await server.connect();
    slow.socket.pause();
    slow.send(...Array.from({ length: 200 }, (_, index) => request(SERIAL_KEY, index)));
    await settle();
    await settle();
    const handled = server.requests.length;
    assert.ok(handled < 50, `${handled} responses of 1 MB were made for a client that reads none`);
    const other = await server.connect();
    other.send(request(SERIAL_KEY, 1));
    await other.answers(1);
    slow.socket.resume();
    await until(() => slow.bytesReceived === 200 * 1_000_008);
  });

  test("reads no more than some megabytes ahead", async () => {
    await start();
    const client = await server.connect();
    for (let id = 0; id < 60; id++) client.send(request(SERIAL_KEY, id, Buffer.alloc(500_000)));
    await server.received(1);
    await settle();
    await settle();
    assert.ok(server.memory.used < 12_000_000, `${server.memory.used} bytes are waiting`);
    server.answer = () => Buffer.alloc(0);
    server.requests[0]?.respond();
    assert.equal((await client.answers(60)).length, 60);
    assert.equal(server.memory.used, 0);
  });

  test("all connections together keep to queued.max.request.bytes", async () => {
    await start({ maxBytesInMemory: 1_000_000 });
    const clients = await Promise.all(Array.from({ length: 8 }, () => server.connect()));
    for (const client of clients) {
      for (let id = 0; id < 4; id++) client.send(request(PIPELINED_KEY, id, Buffer.alloc(400_000)));
    }
    await settle();
    await settle();
    // Each connection may finish the request that it had begun when the bound was reached.
    assert.ok(server.memory.used < 1_000_000 + 8 * 400_200, `${server.memory.used} bytes are in memory`);
    server.answer = () => Buffer.alloc(0);
    for (const waiting of [...server.requests]) waiting.respond();
    for (const client of clients) assert.deepEqual(await client.answers(4), [0, 1, 2, 3]);
    assert.equal(server.memory.used, 0);
  });

  test("an idle connection is closed, a busy one is not", async () => {
    await start({ maxIdleMs: 60 });
    const idle = await server.connect();
    const busy = await server.connect();
    busy.send(request(SERIAL_KEY, 1));
    await idle.closed();
    await sleep(100);
    assert.equal(busy.isClosed, false);
    server.requests[0]?.respond();
    await busy.closed();
    assert.deepEqual(busy.answered, [1]);
  });
});

describe("connections together", () => {
  let server: TestServer;
  afterEach(() => server.close());

  test("no more than max.connections", async () => {
    server = new TestServer({ limits: { maxConnections: 2 } });
    await server.open();
    const first = await server.connect();
    await server.connect();
    const third = await server.connect();
    await third.closed();
    first.socket.destroy();
    await until(() => server.connections.size === 1);
    const fourth = await server.connect();
    fourth.send(request(SERIAL_KEY, 1));
    await server.received(1);
  });

  test("no more than max.connections.per.ip", async () => {
    server = new TestServer({ limits: { maxConnectionsPerIp: 1 } });
    await server.open();
    await server.connect();
    await (await server.connect()).closed();
  });

  test("ending lets requests in progress finish and reads no more", async () => {
    server = new TestServer();
    await server.open();
    const client = await server.connect();
    const idle = await server.connect();
    client.send(request(SERIAL_KEY, 1));
    await server.received(1);
    const ended = server.connections.endAll(5000);
    client.send(request(SERIAL_KEY, 2));
    await idle.closed();
    server.requests[0]?.respond();
    await ended;
    await client.closed();
    assert.deepEqual(client.answered, [1]);
    assert.equal(server.requests.length, 1);
  });

  test("ending cuts off what does not finish in time", async () => {
    server = new TestServer();
    await server.open();
    const client = await server.connect();
    client.send(request(SERIAL_KEY, 1));
    await server.received(1);
    await server.connections.endAll(20);
    await client.closed();
  });
});
