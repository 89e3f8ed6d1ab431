/** What npm publishes, installed as a user installs it: the library, its types, and the command. Needs the registry. */
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);

const LIBRARY_USER = `
import { startGateway } from "sargasso";
const gateway = await startGateway({ registry: true, config: { "num.partitions": 3 } });
const types = await (await fetch(gateway.registry + "/schemas/types")).json();
console.log(JSON.stringify({ bootstrap: gateway.bootstrap, port: gateway.port, types }));
await gateway.reset();
await gateway.close();
`;

const TYPED_USER = `
import { type BrokerConfig, type Gateway, type GatewayOptions, startGateway } from "sargasso";
const config: Partial<BrokerConfig> = { "num.partitions": 3, "sargasso.durability": "commit" };
const options: GatewayOptions = { listen: "127.0.0.1:0", config, registryUrl: "http://127.0.0.1:8081" };
const gateway: Gateway = await startGateway(options);
export const port: number = gateway.port;
// @ts-expect-error a string is not a number of partitions
export const wrong: GatewayOptions = { config: { "num.partitions": "3" } };
// @ts-expect-error no such durability
export const unknown: GatewayOptions = { config: { "sargasso.durability": "none" } };
`;

describe("the published package", () => {
  let dir: string;
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), "sargasso-package-"));
    await run("npm", ["pack", "--silent", "--pack-destination", dir], { cwd: ROOT });
    const tarball =
      (await readdir(dir)).find((name) => name.endsWith(".tgz")) ?? assert.fail("npm packed nothing");
    await writeFile(join(dir, "package.json"), JSON.stringify({ type: "module", private: true }));
    await run("npm", ["install", "--no-audit", "--no-fund", join(dir, tarball)], { cwd: dir });
    await writeFile(join(dir, "library-user.js"), LIBRARY_USER);
    await writeFile(join(dir, "typed-user.ts"), TYPED_USER);
  });
  after(() => rm(dir, { recursive: true, force: true }));

  test("is a library", async () => {
    const { stdout, stderr } = await run(process.execPath, ["library-user.js"], { cwd: dir });
    const { bootstrap, port, types } = JSON.parse(stdout);
    assert.equal(bootstrap, `127.0.0.1:${port}`);
    assert.deepEqual(types, ["AVRO", "JSON", "PROTOBUF"]);
    assert.equal(stderr, "");
  });

  test("has types", async () => {
    const flags = ["--ignoreConfig", "--noEmit", "--strict", "--module", "nodenext", "--target", "es2024"];
    const tsc = join(ROOT, "node_modules/.bin/tsc");
    await run(tsc, [...flags, "--types", "", "--lib", "es2024,esnext.disposable", "typed-user.ts"], {
      cwd: dir,
    }).catch((error) => assert.fail(error.stdout));
  });

  test("is a command", async () => {
    const command = join(dir, "node_modules/.bin/sargasso");
    const child = spawn(process.execPath, [command, "--listen", "127.0.0.1:0", "--data", "kafka"], {
      cwd: dir,
    });
    const exit = new Promise((resolve) => child.once("exit", resolve));
    const line = await new Promise<string>((resolve, reject) => {
      child.stdout.once("data", (text) => resolve(String(text)));
      child.stderr.once("data", (text) => reject(new Error(String(text))));
    });
    const port = Number(/on 127\.0\.0\.1:(\d+), data in \.\/kafka\n$/.exec(line)?.[1]);
    const socket = connect(port, "127.0.0.1");
    // ApiVersions v0, correlation id 9
    socket.write(Buffer.from("0000000a0012000000000009ffff", "hex"));
    const response = await new Promise<Buffer>((resolve) => socket.once("data", resolve));
    assert.equal(response.readInt32BE(4), 9);
    socket.destroy();
    child.kill("SIGTERM");
    assert.equal(await exit, 0);

    const message = `${JSON.stringify({ name: "HeartbeatResponse", version: 0, hex: "0019" })}\n`;
    const codec = spawn(process.execPath, [command, "codec", "decode"], { cwd: dir });
    codec.stdin.end(message);
    const answer = await new Promise<string>((resolve) =>
      codec.stdout.once("data", (text) => resolve(String(text))),
    );
    assert.deepEqual(JSON.parse(answer).json, { errorCode: 25 });
  });
});
