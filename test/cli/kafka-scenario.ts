/** What `sargasso topics`, `groups`, `produce`, `tail` and `cat` do with a cluster, whoever serves it. */
import assert from "node:assert/strict";
import { type CliResult, runCliWith } from "./run-cli.ts";

type Json = Record<string, unknown>;

export async function kafkaScenario(bootstrap: string): Promise<void> {
  const run = (...args: string[]): Promise<CliResult> => runCliWith("", ...args, "--bootstrap", bootstrap);
  const feed = (input: string, ...args: string[]): Promise<CliResult> =>
    runCliWith(input, ...args, "--bootstrap", bootstrap);
  const ok = async (result: Promise<CliResult>): Promise<string> => {
    const { code, stdout, stderr } = await result;
    assert.equal(code, 0, stderr);
    return stdout;
  };
  const lines = (text: string): Json[] =>
    text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Json);

  // topics create, list, describe
  const made = ["orders", "events", "--partitions", "3", "--config", "retention.ms=100000"];
  assert.equal(await ok(run("topics", "create", ...made)), "created orders\ncreated events\n");
  const again = await run("topics", "create", "orders");
  assert.equal(again.code, 1);
  assert.match(again.stderr, /^sargasso: topic orders: TOPIC_ALREADY_EXISTS: .+\n$/);
  await ok(run("topics", "create", "orders", "--if-not-exists"));
  assert.equal(await ok(run("topics", "list")), "events\norders\n");

  // produce: every record is there once, keys where Java's client puts them, what fails is named
  const many = Array.from({ length: 5000 }, (_, index) => `k${index}:v${index}`);
  const produced = await feed(
    many.join("\n"),
    "produce",
    "orders",
    "--key-separator",
    ":",
    "--compression",
    "gzip",
  );
  assert.match(produced.stderr, /^produced 5000 in \d+\.\d s\n$/);
  const records = lines(await ok(run("cat", "orders")));
  const found = records.map(({ key, value }) => `${(key as Json).text}:${(value as Json).text}`);
  assert.deepEqual(found.toSorted(), many.toSorted());
  const json = [
    '{"key":"21","value":{"n":1},"headers":{"a":"b"},"timestamp":1700000000000}',
    "no json",
    '{"key":"21","value":null,"partition":9}',
    '{"key":"abc","value":null}',
  ];
  const some = await feed(
    json.join("\n"),
    "produce",
    "events",
    "--input",
    "json",
    "--json",
    "--header",
    "all=1",
  );
  assert.equal(some.code, 1);
  const { produced: count, failed, failures } = JSON.parse(some.stdout) as Json;
  assert.deepEqual([count, failed], [2, 2]);
  assert.deepEqual(
    (failures as Json[]).map(({ line }) => line),
    [2, 3],
  );

  // tail
  const last = lines(await ok(run("tail", "events", "-n", "2")));
  const first = last.find(({ key }) => (key as Json).text === "21");
  assert.deepEqual(first?.headers, [
    { key: "all", value: "1" },
    { key: "a", value: "b" },
  ]);
  assert.deepEqual([first?.timestamp, (first?.value as Json | undefined)?.json], [1700000000000, { n: 1 }]);
  // murmur2("21") and murmur2("abc") as Kafka's UtilsTest has them, without sign, modulo 3.
  assert.equal(first?.partition, (-973932308 & 0x7fffffff) % 3);
  assert.equal(last.find(({ value }) => value === null)?.partition, 479470107 % 3);
  assert.equal(lines(await ok(run("tail", "orders", "-n", "4"))).length, 12);
  const one = await ok(run("cat", "orders", "--partition", "0", "--from", "7", "--limit", "1"));
  assert.deepEqual([lines(one)[0]?.partition, lines(one)[0]?.offset], [0, 7]);

  // topics alter
  const altered = [
    "--partitions",
    "4",
    "--config",
    "max.message.bytes=2000",
    "--delete-config",
    "retention.ms",
  ];
  assert.equal(await ok(run("topics", "alter", "events", ...altered)), "altered events\n");
  const described = JSON.parse(await ok(run("topics", "describe", "events", "--json"))) as Json;
  assert.deepEqual(described.configs, { "max.message.bytes": "2000" });
  const ends = (described.partitions as Json[]).map(({ latest }) => latest as number);
  assert.equal(ends.length, 4);
  assert.equal(
    ends.reduce((sum, end) => sum + end, 0),
    2,
  );
  const large = await feed(`small\n${"x".repeat(5000)}\nsmall\n`, "produce", "events", "--partition", "3");
  assert.equal(large.code, 1);
  assert.match(large.stderr, /^line 2: events-3: MESSAGE_TOO_LARGE.*\nproduced 2, failed 1 in /);

  // groups
  const reset = ["groups", "reset-offsets", "readers", "--topic", "orders", "--to", "earliest", "--json"];
  assert.equal((JSON.parse(await ok(run(...reset))) as Json).executed, false);
  await ok(run(...reset, "--execute"));
  assert.equal(await ok(run("groups", "list")), "readers\n");
  const shift = ["groups", "reset-offsets", "readers", "--shift-by", "10", "--execute", "--json"];
  const { partitions } = JSON.parse(await ok(run(...shift))) as { partitions: Json[] };
  assert.deepEqual(
    partitions.map(({ from, to }) => [from, to]),
    [
      [0, 10],
      [0, 10],
      [0, 10],
    ],
  );
  const group = JSON.parse(await ok(run("groups", "describe", "readers", "--json"))) as Json;
  assert.equal(group.state, "Empty");
  assert.equal(
    (group.partitions as Json[]).reduce((sum, { lag }) => sum + (lag as number), 0),
    4970,
  );
  const nobody = await run("groups", "delete", "readers", "nobody");
  assert.equal(nobody.stdout, "deleted readers\n");
  assert.match(nobody.stderr, /^sargasso: group nobody: GROUP_ID_NOT_FOUND\n$/);

  // topics delete
  assert.equal(await ok(run("topics", "delete", "orders", "events")), "deleted orders\ndeleted events\n");
  const gone = await run("topics", "describe", "orders");
  assert.deepEqual([gone.code, gone.stderr], [1, "sargasso: topic orders: UNKNOWN_TOPIC_OR_PARTITION\n"]);
}
