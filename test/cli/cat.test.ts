/** `sargasso cat` beside a gateway with a registry; payloads by Apache Avro (Java). */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { openGateway, type TestGateway, withSchemaId } from "../observe/gateway-with-registry.ts";
import { runCli, startCli } from "./run-cli.ts";

const payloads = readFileSync(
  new URL("../schema/formats/avro/fixtures/payloads.jsonl", import.meta.url),
  "utf8",
)
  .trimEnd()
  .split("\n")
  .map(
    (line) => JSON.parse(line) as { name: string; schema: string; values: { hex: string; json: string }[] },
  );
const { schema, values } = payloads.find(({ name }) => name === "record") ?? assert.fail();
const MAX_LONG = "9223372036854775807";

describe("sargasso cat", () => {
  let server: TestGateway;
  let id: number;
  before(async () => {
    server = await openGateway();
    id = await server.register("ships-value", { schema });
    await server.createTopic("ships", 2);
    await server.produce(
      "ships",
      values.map(({ hex }, i) => ({
        key: `k${i}`,
        value: withSchemaId(id, Buffer.from(hex, "hex")),
        partition: i % 2,
        timestamp: String(1_700_000_000_000 + i),
        headers: { parity: i % 2 === 0 ? "even" : "odd" },
      })),
    );
  });
  after(() => server.close());

  const cat = (topic: string, ...args: readonly string[]) =>
    runCli("cat", topic, "--admin", server.admin, ...args);
  const lines = (text: string): string[] => text.split("\n").slice(0, -1);

  test("JSON lines of all partitions, longs exact", async () => {
    const { code, stdout, stderr } = await cat("ships");
    assert.deepEqual([code, stderr], [0, ""]);
    const printed = lines(stdout);
    assert.equal(printed.length, values.length);
    const longs = (texts: readonly string[]): (string | undefined)[] =>
      texts.map((text) => /"l":(-?\d+)/.exec(text)?.[1]).sort();
    assert.deepEqual(longs(printed), longs(values.map(({ json }) => json)));
    const first = JSON.parse(printed[0] ?? "");
    assert.deepEqual(
      [first.partition, first.offset, first.timestamp, first.key.text, first.value.schema.subjects],
      [0, 0, 1_700_000_000_000, "k0", [{ subject: "ships-value", version: 1 }]],
    );
  });

  test("--where, --partition, --from and --limit", async () => {
    const wanted = values.filter(({ json }) => json.includes(`"l":${MAX_LONG}`)).length;
    const found = lines((await cat("ships", "--where", `l=${MAX_LONG}`)).stdout);
    assert.ok(wanted > 0);
    assert.equal(found.length, wanted);
    // One less is another number, though not to a double.
    assert.equal((await cat("ships", "--where", "l=9223372036854775806")).stdout, "");
    const byKey = lines((await cat("ships", "--where", "key=k3", "--where", "headers.parity=odd")).stdout);
    assert.deepEqual(
      byKey.map((line) => JSON.parse(line).offset),
      [1],
    );
    const offsets = async (...args: readonly string[]): Promise<number[]> =>
      lines((await cat("ships", ...args)).stdout).map((line) => JSON.parse(line).offset);
    assert.deepEqual(await offsets("--partition", "1", "--from", "2", "--limit", "2"), [2, 3]);
    assert.deepEqual(
      await offsets("--partition", "0", "--from", "2023-11-14T22:13:20.003Z", "--limit", "1"),
      [2],
    );
    assert.deepEqual(await offsets("--from", "latest"), []);
  });

  test("a table, its columns aligned; control characters cannot reach the terminal", async () => {
    await server.produce("notes", [
      { key: "a", value: '{"name":"Ada","age":36,"data":{"deep":[1]}}' },
      { key: "longer", value: '{"name":"B\\u001b[31m","age":null,"extra":true}' },
      { value: "plain \u001b[2J text" },
    ]);
    const { stdout } = await cat("notes", "--output", "table");
    const [header = "", ...rows] = lines(stdout);
    assert.equal(rows.length, 3);
    assert.deepEqual(header.split(/ {2,}/), [
      "PARTITION",
      "OFFSET",
      "TIMESTAMP",
      "KEY",
      "NAME",
      "AGE",
      "DATA",
      "EXTRA",
      "VALUE",
    ]);
    const at = (name: string, row: string | undefined): string | undefined =>
      row?.slice(header.indexOf(name)).split(/ {2,}/)[0];
    assert.deepEqual(
      [at("NAME", rows[0]), at("AGE", rows[0]), at("DATA", rows[0])],
      ["Ada", "36", '{"deep":[1]}'],
    );
    assert.equal(at("KEY", rows[1]), "longer");
    assert.equal(at("NAME", rows[1]), "B\\u001b[31m");
    assert.equal(at("EXTRA", rows[1]), "true");
    assert.equal(at("VALUE", rows[2]), "plain \\u001b[2J text");
    assert.ok(!stdout.includes("\u001b"));
    const ships = await cat("ships", "--output", "table", "--limit", "1");
    assert.match(ships.stdout, /ships-value v1\n$/);
  });

  test("--follow goes on with what comes later", async () => {
    const child = startCli("cat", "later", "--admin", server.admin, "--from", "latest", "--follow");
    child.stdout?.setEncoding("utf8");
    try {
      // Not there yet.
      await new Promise((resolve) => child.once("close", resolve));
      assert.equal(child.exitCode, 1);
      await server.createTopic("later");
      const [text] = await Promise.all([
        runCli("cat", "later", "--admin", server.admin, "--follow", "--limit", "2"),
        server.produce("later", [{ value: "one" }]).then(() => server.produce("later", [{ value: "two" }])),
      ]);
      assert.deepEqual(
        lines(text.stdout).map((line) => JSON.parse(line).value.text),
        ["one", "two"],
      );
    } finally {
      child.kill("SIGKILL");
    }
  });

  test("what cannot be is one line on stderr", async () => {
    const cases: readonly (readonly [args: readonly string[], message: RegExp])[] = [
      [["nothing", "--admin", server.admin], /^sargasso: there is no topic "nothing"\n$/],
      [["ships", "--admin", server.admin, "--partition", "7"], /topic ships has no partition 7, it has 2\n$/],
      [["ships", "--admin", server.admin, "--from", "5"], /give --partition too\n$/],
      [["ships", "--admin", server.admin, "--from", "soon"], /from: expected earliest, latest or a time/],
      [["ships", "--admin", server.admin, "--limit", "0"], /^sargasso: --limit: expected a whole number/],
      [["ships", "--admin", server.admin, "--where", "x"], /^sargasso: --where: expected field=value/],
      [["ships", "--admin", "nowhere"], /^sargasso: --admin: expected host:port/],
      [["ships", "--admin", "127.0.0.1:1"], /^sargasso: http:\/\/127\.0\.0\.1:1: .*(ECONNREFUSED|bad port)/],
      [["ships"], /either --admin or --bootstrap/],
    ];
    for (const [args, message] of cases) {
      const { code, stdout, stderr } = await runCli("cat", ...args);
      assert.deepEqual([code, stdout], [1, ""], args.join(" "));
      assert.match(stderr, message);
    }
  });
});
