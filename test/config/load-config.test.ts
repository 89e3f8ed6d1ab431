import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { defaultConfig } from "#src/config/broker-config.ts";
import { configFrom, loadConfig } from "#src/config/load-config.ts";

describe("loadConfig", () => {
  let dir: string;
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), "sargasso-config-"));
  });
  after(() => rm(dir, { recursive: true }));

  async function file(name: string, text: string): Promise<string> {
    const path = join(dir, name);
    await writeFile(path, text);
    return path;
  }

  test("nothing set gives the defaults", async () => {
    assert.deepEqual(await loadConfig({}), defaultConfig);
  });

  test("defaults < file < --set < flags", async () => {
    const path = await file(
      "a.properties",
      "num.partitions=2\nnode.id=7\nlog.dirs=/f\nlisteners=PLAINTEXT://:1\n",
    );
    const config = await loadConfig({
      file: path,
      set: ["num.partitions=3", "log.dirs=/s"],
      data: "/d",
      listen: ["[::1]:0", "127.0.0.1:9093"],
    });
    assert.equal(config["node.id"], 7);
    assert.equal(config["num.partitions"], 3);
    assert.equal(config["log.dirs"], "/d");
    assert.deepEqual(config.listeners, ["PLAINTEXT://[::1]:0", "PLAINTEXT://127.0.0.1:9093"]);
  });

  test("YAML values are typed, text or lists", async () => {
    const path = await file(
      "a.yaml",
      "# head\nnum.partitions: 4\nauto.create.topics.enable: false\nlog.retention.ms: '60000'\nbroker.rack: 12\nlisteners:\n  - PLAINTEXT://localhost:0\n",
    );
    const config = await loadConfig({ file: path });
    assert.equal(config["num.partitions"], 4);
    assert.equal(config["auto.create.topics.enable"], false);
    assert.equal(config["log.retention.ms"], 60_000);
    assert.equal(config["broker.rack"], "12");
    assert.deepEqual(config.listeners, ["PLAINTEXT://localhost:0"]);
  });

  test("without a known extension the content tells the syntax", async () => {
    assert.equal(
      (await loadConfig({ file: await file("p.conf", "# c\n\nnum.partitions = 5\n") }))["num.partitions"],
      5,
    );
    assert.equal(
      (await loadConfig({ file: await file("y.conf", "num.partitions: 6\n") }))["num.partitions"],
      6,
    );
    assert.equal((await loadConfig({ file: await file("e.conf", "") }))["num.partitions"], 1);
  });

  const refused: [string, Parameters<typeof loadConfig>[0] & { text?: string; name?: string }, RegExp][] = [
    [
      "an unknown key",
      { set: ["num.partition=1"] },
      /--set: num\.partition: no such setting, did you mean num\.partitions\?/,
    ],
    [
      "a wrong type",
      { name: "t.properties", text: "\nnode.id=1\nnum.partitions=many\n" },
      /t\.properties, line 3: num\.partitions: expected a whole number from 1 to 2147483647, got "many"/,
    ],
    [
      "a value out of range",
      { set: ["num.partitions=0"] },
      /--set: num\.partitions: expected a whole number from 1 /,
    ],
    [
      "a fraction",
      { name: "f.yaml", text: "node.id: 1.5\n" },
      /f\.yaml, line 1: node\.id: expected a whole number/,
    ],
    [
      "a value of a closed set",
      { set: ["sargasso.durability=none"] },
      /expected one of flush, commit, got "none"/,
    ],
    [
      "a boolean that is none",
      { set: ["auto.create.topics.enable=yes"] },
      /expected true or false, got "yes"/,
    ],
    ["an empty text", { set: ["log.dirs="] }, /log\.dirs: expected text/],
    ["several directories", { set: ["log.dirs=/a,/b"] }, /--set: log\.dirs: expected one directory, got "/],
    [
      "a key twice",
      { name: "d.properties", text: "node.id=1\nnode.id=2\n" },
      /d\.properties, line 2: .* also in line 1/,
    ],
    ["broken YAML", { name: "b.yaml", text: "a: [\n" }, /b\.yaml, line \d: not valid YAML/],
    ["YAML that is a list", { name: "l.yaml", text: "- a\n" }, /l\.yaml: expected `name: value` lines/],
    [
      "a nested YAML value",
      { name: "n.yaml", text: "num.partitions:\n  a: 1\n" },
      /n\.yaml, line 1: num\.partitions: expected/,
    ],
    [
      "a file that is not there",
      { file: "/nonexistent/x.yaml" },
      /\/nonexistent\/x\.yaml: there is no such file/,
    ],
    ["--set without a value", { set: ["node.id"] }, /--set: expected name=value, got "node\.id"/],
    [
      "a bad address",
      { listen: ["127.0.0.1"] },
      /--listen: expected host:port or \[ipv6\]:port, got "127\.0\.0\.1"/,
    ],
    ["a port beyond 65535", { listen: ["a:65536"] }, /--listen: expected host:port/],
    ["another protocol", { set: ["listeners=SSL://:1"] }, /--set: listeners: expected PLAINTEXT, .* got SSL/],
    [
      "advertising everything",
      { advertised: ["0.0.0.0:9092"] },
      /--advertised: expected an address that clients can connect to/,
    ],
    ["advertising port 0", { advertised: ["a:0"] }, /--advertised: expected an address that clients/],
    [
      "more advertised addresses than listeners",
      { advertised: ["a:1", "b:2"] },
      /--advertised: expected one address, or one for each of the 1 listeners, got 2/,
    ],
    ["no retention at all", { set: ["log.retention.hours=0"] }, /--set: log\.retention\.hours: expected -1/],
    [
      "session timeouts the wrong way round",
      { set: ["group.min.session.timeout.ms=10", "group.max.session.timeout.ms=5"] },
      /--set: group\.min\.session\.timeout\.ms: expected no more than/,
    ],
  ];
  for (const [what, { text, name, ...sources }, message] of refused) {
    test(`refuses ${what}`, async () => {
      const path = text === undefined || name === undefined ? sources.file : await file(name, text);
      await assert.rejects(loadConfig({ ...sources, file: path }), { name: "ConfigError", message });
    });
  }

  test("values given in code are checked too", async () => {
    assert.equal((await configFrom({ "num.partitions": 3 }))["num.partitions"], 3);
    await assert.rejects(configFrom({ "num.partitions": -3 }), {
      name: "ConfigError",
      message: /config: num\.partitions/,
    });
    await assert.rejects(configFrom({ listeners: ["x"] }), {
      message: /config: listeners: expected PLAINTEXT:\/\//,
    });
  });
});
