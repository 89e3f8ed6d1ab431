/** `sargasso` as a user starts it: a process of its own. */
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const LAUNCHER = join(ROOT, "src/cli/sargasso.js");
const READY =
  /^sargasso \d+\.\d+\.\d+ ready in \d+ ms on ([\d.:, ]+), data in (\S+?)(?:, admin on http:\/\/(\S+))?\n$/;

interface Run {
  readonly child: ChildProcess;
  stdout: string;
  stderr: string;
  readonly exit: Promise<number | null>;
}

const running = new Set<Run>();
let dir: string;

function run(...args: string[]): Run {
  return started(
    spawn(process.execPath, [LAUNCHER, ...args], { cwd: dir, stdio: ["ignore", "pipe", "pipe"] }),
  );
}

function started(child: ChildProcess): Run {
  const exit = once(child, "close").then(([code]) => code as number | null);
  const one: Run = { child, stdout: "", stderr: "", exit };
  child.stdout?.on("data", (text) => {
    one.stdout += text;
  });
  child.stderr?.on("data", (text) => {
    one.stderr += text;
  });
  running.add(one);
  exit.then(() => running.delete(one));
  return one;
}

async function ready(one: Run): Promise<{ addresses: string[]; data: string; admin: string | undefined }> {
  const ended = one.exit.then((code) => assert.fail(`ended with ${code}: ${one.stderr}`));
  while (!one.stdout.includes("\n")) await Promise.race([sleep(5), ended]);
  const match = READY.exec(one.stdout);
  assert.ok(match, one.stdout);
  return { addresses: (match[1] ?? "").split(", "), data: match[2] ?? "", admin: match[3] };
}

function portOf(address: string | undefined): number {
  return Number(address?.split(":").at(-1));
}

before(async () => {
  dir = await mkdtemp(join(tmpdir(), "sargasso-cli-"));
});
afterEach(async () => {
  for (const one of [...running]) {
    one.child.kill("SIGKILL");
    await one.exit;
  }
});
after(() => rm(dir, { recursive: true }));

describe("sargasso serve", () => {
  test("one line when ready; SIGTERM ends it with 0", async () => {
    const one = run("--listen", "127.0.0.1:0", "--listen", "127.0.0.1:0", "--data", "one");
    const { addresses, data } = await ready(one);
    assert.equal(addresses.length, 2);
    assert.equal(data, "./one");
    for (const address of addresses) {
      const socket = connect(portOf(address), "127.0.0.1");
      // ApiVersions v0, correlation id 1, client id null
      socket.write(Buffer.from("0000000a 0012 0000 00000001 ffff".replaceAll(" ", ""), "hex"));
      const [response] = (await once(socket, "data")) as [Buffer];
      assert.equal(response.readInt32BE(4), 1);
      assert.equal(response.readInt16BE(8), 0);
    }
    one.child.kill("SIGTERM");
    assert.equal(await one.exit, 0);
    assert.match(one.stdout, READY);
    for (const line of one.stderr.trim().split("\n")) assert.equal(typeof JSON.parse(line), "object");
  });

  test("npm start passes SIGTERM on, its shell does not stand in between", async () => {
    const args = ["start", "--silent", "--", "--listen", "127.0.0.1:0", "--data", join(dir, "npm")];
    const one = started(spawn("npm", args, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] }));
    await ready(one);
    one.child.kill("SIGTERM");
    assert.equal(await one.exit, 0);
    assert.match(one.stderr, /"msg":"stopping"/);
  });

  test("SIGINT waits for a request that is in progress, a second one does not", async () => {
    const one = run(
      "serve",
      "--listen",
      "127.0.0.1:0",
      "--data",
      "two",
      "--set",
      "auto.create.topics.enable=true",
    );
    const { addresses } = await ready(one);
    const socket = connect(portOf(addresses[0]), "127.0.0.1");
    // A client that never reads what it asked for keeps the gateway waiting for its connection.
    socket.pause();
    socket.on("error", () => {});
    const apiVersions = Buffer.from("0000000a00120000000000 01ffff".replace(" ", ""), "hex");
    for (let i = 0; i < 200_000; i++) socket.write(apiVersions);
    await sleep(500);
    one.child.kill("SIGINT");
    await sleep(300);
    assert.equal(one.child.exitCode, null);
    one.child.kill("SIGINT");
    assert.equal(await one.exit, 130);
    socket.destroy();
  });

  test("settings come from --config", async () => {
    await writeFile(
      join(dir, "server.properties"),
      "listeners=PLAINTEXT://127.0.0.1:0\nlog.dirs=three\nlog.level=error\n",
    );
    const one = run("--config", "server.properties");
    const { data } = await ready(one);
    assert.equal(data, "./three");
    one.child.kill("SIGTERM");
    assert.equal(await one.exit, 0);
    assert.equal(one.stderr, "");
  });

  test("--admin-listen serves metrics and health", async () => {
    const one = run("--listen", "127.0.0.1:0", "--data", "four", "--admin-listen", "127.0.0.1:0");
    const { admin } = await ready(one);
    const response = await fetch(`http://${admin}/ready`);
    assert.deepEqual([response.status, await response.json()], [200, { status: "ready" }]);
    one.child.kill("SIGTERM");
    assert.equal(await one.exit, 0);
  });

  test("an address in use is one clear line", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const one = run("--listen", `127.0.0.1:${port}`, "--data", "five");
    assert.equal(await one.exit, 1);
    assert.equal(one.stderr, `sargasso: cannot listen on 127.0.0.1:${port}: the address is in use\n`);
    assert.equal(one.stdout, "");
    server.close();
  });

  test("a directory in use is one clear line", async () => {
    const first = run("--listen", "127.0.0.1:0", "--data", "six");
    await ready(first);
    const second = run("--listen", "127.0.0.1:0", "--data", "six");
    assert.equal(await second.exit, 1);
    assert.match(second.stderr, /^sargasso: cannot open the store in \S*six: .*\n$/);
  });

  const refused: [what: string, args: string[], message: RegExp][] = [
    ["an unknown flag", ["--lissen", "x"], /unknown option '--lissen'.*--listen/s],
    ["an unknown command", ["serv"], /sargasso --help lists/],
    [
      "an unknown setting",
      ["--set", "num.partition=3"],
      /^sargasso: --set: num\.partition: .* num\.partitions\?\n$/,
    ],
    ["an address without port", ["--listen", "localhost"], /^sargasso: --listen: expected host:port.*\n$/],
    ["a bad admin address", ["--admin-listen", "1"], /^sargasso: --admin-listen: expected host:port.*\n$/],
    [
      "a file that is not there",
      ["--config", "none.yaml"],
      /^sargasso: none\.yaml: there is no such file\n$/,
    ],
  ];
  for (const [what, args, message] of refused) {
    test(`refuses ${what}`, async () => {
      const one = run(...args, "--data", "never");
      assert.equal(await one.exit, 1);
      assert.match(one.stderr, message);
      assert.equal(one.stdout, "");
    });
  }
});

describe("sargasso config", () => {
  test("lists the settings", async () => {
    const one = run("config");
    assert.equal(await one.exit, 0);
    assert.match(
      one.stdout,
      /^num\.partitions\n {4}.*\n {4}a whole number from 1 to 2147483647; default: 1$/m,
    );
  });
  test("as Markdown", async () => {
    const one = run("config", "--markdown");
    assert.equal(await one.exit, 0);
    assert.match(one.stdout, /^\| `num\.partitions` \| 1 \| a whole number/m);
  });
});

test("sargasso --version, --help and codec", async () => {
  const [version, help, codec] = [run("--version"), run("--help"), run("codec", "--help")];
  assert.deepEqual([await version.exit, await help.exit, await codec.exit], [0, 0, 0]);
  assert.match(version.stdout, /^\d+\.\d+\.\d+\n$/);
  for (const word of ["serve", "config", "codec"]) assert.match(help.stdout, new RegExp(`^  ${word} `, "m"));
  assert.match(codec.stdout, /decode/);
});
