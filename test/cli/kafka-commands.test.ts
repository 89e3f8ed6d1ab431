/** The commands that talk to brokers, on a gateway of this process. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:net";
import { after, before, describe, test } from "node:test";
import { murmur2 } from "#src/cli/client/partitioner.ts";
import { columns } from "#src/cli/columns.ts";
import { progressLine } from "#src/cli/progress.ts";
import { type Gateway, startGateway } from "#src/index.ts";
import { kafkaScenario } from "./kafka-scenario.ts";
import { runCli, runCliWith, startCli } from "./run-cli.ts";

describe("commands that talk to brokers", () => {
  let gateway: Gateway;
  let bootstrap: string;
  before(async () => {
    gateway = await startGateway({ config: { "log.level": "silent" } });
    bootstrap = `127.0.0.1:${gateway.port}`;
  });
  after(() => gateway.close());

  test("topics, produce, cat, tail, groups", () => kafkaScenario(bootstrap));

  test("tail --follow prints what comes", async () => {
    await runCli("topics", "create", "live", "--bootstrap", bootstrap);
    const tail = startCli("tail", "live", "--follow", "--limit", "2", "--bootstrap", bootstrap);
    let text = "";
    tail.stdout?.on("data", (part) => {
      text += part;
    });
    const ended = once(tail, "close");
    await runCliWith("one\ntwo\n", "produce", "live", "--bootstrap", bootstrap);
    const [code] = await ended;
    assert.equal(code, 0);
    assert.deepEqual(text.match(/"text":"\w+"/g), ['"text":"one"', '"text":"two"']);
  });

  test("acks 0 and 1, tombstones, a last line without its end", async () => {
    for (const acks of ["0", "1"]) {
      const options = ["--acks", acks, "--null", "NULL", "--key-separator", "\\t", "--bootstrap", bootstrap];
      const { code, stderr } = await runCliWith("a\tNULL\nb\t1", "produce", `acks-${acks}`, ...options);
      assert.equal(code, 0, stderr);
      const { stdout } = await runCli("cat", `acks-${acks}`, "--bootstrap", bootstrap);
      assert.deepEqual(stdout.match(/"key":.*$/gm), [
        '"key":{"schema":null,"text":"a"},"value":null}',
        '"key":{"schema":null,"text":"b"},"value":{"schema":null,"text":"1"}}',
      ]);
    }
  });

  for (const [what, args, message] of [
    [
      "a broker that is not there",
      ["topics", "list", "--bootstrap", "127.0.0.1:1"],
      "127.0.0.1:1: nobody listens there",
    ],
    [
      "an address that is none",
      ["topics", "list", "--bootstrap", "x"],
      '--bootstrap: expected host:port or [ipv6]:port, got "x"',
    ],
    [
      "both ways at once",
      ["cat", "t", "--bootstrap", "a:1", "--admin", "b:1"],
      "say whom to ask: either --admin or --bootstrap",
    ],
    [
      "nothing to alter",
      ["topics", "alter", "t"],
      "say what to alter: --partitions, --config or --delete-config",
    ],
    [
      "nowhere to go",
      ["groups", "reset-offsets", "g", "--topic", "nowhere"],
      "topic nowhere: UNKNOWN_TOPIC_OR_PARTITION",
    ],
    [
      "a number that is none",
      ["topics", "create", "t", "--partitions", "0"],
      '--partitions: expected a whole number from 1, got "0"',
    ],
  ] as const) {
    test(`says what is wrong with ${what}`, async () => {
      const all = (args as readonly string[]).includes("--bootstrap")
        ? args
        : [...args, "--bootstrap", bootstrap];
      const { code, stdout, stderr } = await runCli(...all);
      assert.deepEqual([code, stdout, stderr], [1, "", `sargasso: ${message}\n`]);
    });
  }

  test("a server that speaks something else", async () => {
    const server = createServer((socket) => {
      socket.on("error", () => {});
      socket.end("HTTP/1.1 400 Bad Request\r\n\r\n");
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as { port: number };
    const { code, stderr } = await runCli("topics", "list", "--bootstrap", `127.0.0.1:${port}`);
    server.close();
    assert.equal(code, 1);
    assert.match(
      stderr,
      /^sargasso: 127\.0\.0\.1:\d+ (does not speak Kafka's protocol|closed the connection)\n$/,
    );
  });
});

test("murmur2 is Kafka's", () => {
  // From UtilsTest of Apache Kafka.
  for (const [text, hash] of [
    ["21", -973932308],
    ["foobar", -790332482],
    ["a-little-bit-long-string", -985981536],
    ["a-little-bit-longer-string", -1486304829],
    ["lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8", -58897971],
    ["abc", 479470107],
  ] as const) {
    assert.equal(murmur2(Buffer.from(text)), hash, text);
  }
});

test("progress: with a bar where the end is known", () => {
  assert.equal(progressLine("read", 1500, null, 500), "read 1,500, 3,000/s");
  const bar = `${"█".repeat(12)}${"░".repeat(12)}`;
  assert.equal(progressLine("read", 50, 100, 1000), `read ${bar} 50 %  50 of 100, 50/s`);
});

test("columns line up, numbers to the right", () => {
  assert.equal(
    columns(
      ["NAME", "N"],
      [
        ["a", 1],
        ["bcdef", 200n],
      ],
    ),
    "NAME     N\na        1\nbcdef  200\n",
  );
});
