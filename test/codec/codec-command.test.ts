import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { generate } from "#codegen/generate.ts";
import { writeFiles } from "#codegen/write-files.ts";
import { parseExactJson } from "#src/codec/exact-json.ts";
import { exitOf, runCodec, startCodec } from "./run-codec.ts";
import { vectorLines, vectors } from "./vectors.ts";

const HEARTBEAT = '{"name":"HeartbeatRequest","version":0,"hex":"0001670000000100016d"}';

/** vectors.test.ts takes them all; here it is about the lines. */
function isSampled(_: unknown, index: number): boolean {
  return index % 5 === 0;
}

test("decode and encode answer vectors, in order", async () => {
  const decoded = await runCodec([...vectorLines()].filter(isSampled).join("\n"), "decode");
  const expected = [...vectors()].filter(isSampled);
  assert.equal(decoded.length, expected.length);
  decoded.forEach((line, i) => {
    const { hex: _hex, filling: _filling, ...rest } = expected[i] as (typeof expected)[number];
    assert.deepEqual(parseExactJson(line), rest);
  });

  const encoded = await runCodec(decoded.join("\n"), "encode");
  encoded.forEach((line, i) => {
    const { name, version, hex } = expected[i] as (typeof expected)[number];
    assert.deepEqual(JSON.parse(line), { name, version, hex });
  });
});

test("the exact text of a line", async () => {
  const lines = [
    HEARTBEAT,
    '{"name":"InitProducerIdResponse","version":2,"hex":"0000000000007ffffffffffffffe000301da89 e1 01 01 0b"}'.replaceAll(
      " ",
      "",
    ),
  ];
  assert.deepEqual(await runCodec(lines.join("\n"), "decode"), [
    '{"name":"HeartbeatRequest","version":0,"json":{"groupId":"g","generationId":1,"memberId":"m"}}',
    '{"name":"InitProducerIdResponse","version":2,"json":{"throttleTimeMs":0,"errorCode":0,"producerId":9223372036854775806,"producerEpoch":3},"unknownTags":{"":[{"tag":3687642,"hex":"0b"}]}}',
  ]);
});

test("a bad line is answered with what, offset and field path, and the next one as usual", async () => {
  const answers = await runCodec(
    [
      '{"name":"FetchRequest","version":3,"hex":"ffffffff000000640000000100000400000000010003616263000000010000"}',
      '{"name":"FetchRequest","version":3,"hex":"ffffffff00000064000000010000040070000000"}',
      '{"name":"HeartbeatRequest","version":0,"hex":"0001670000000100016d0000"}',
      '{"name":"HeartbeatRequest","version":9,"hex":""}',
      '{"name":"HeartbeatRekwest","version":0,"hex":""}',
      '{"name":"HeartbeatRequest","version":0,"hex":"00x1"}',
      "not JSON",
      "",
      HEARTBEAT,
    ].join("\n"),
    "decode",
  );
  assert.equal(answers.length, 8);
  const [cut, count, trailing, version, name, hex, json, fine] = answers.map((line) => JSON.parse(line));
  assert.deepEqual(cut.error, {
    what: "length 1 where 2 bytes remain",
    code: "BAD_LENGTH",
    offset: 29,
    path: "topics[0].partitions",
  });
  assert.deepEqual([cut.name, cut.version], ["FetchRequest", 3]);
  assert.deepEqual([count.error.code, count.error.offset, count.error.path], ["BAD_LENGTH", 20, "topics"]);
  assert.deepEqual(trailing.error, {
    what: "2 bytes left after the message",
    code: "TRAILING_BYTES",
    offset: 10,
    path: "",
  });
  assert.deepEqual(version.error, { what: "HeartbeatRequest has versions 0 to 4", path: "version" });
  assert.deepEqual(name.error, { what: 'no message "HeartbeatRekwest"', path: "name" });
  assert.deepEqual(hex.error, { what: "not hex at character 2", path: "hex" });
  assert.match(json.error.what, /^no JSON/);
  assert.equal(fine.json.groupId, "g");
});

test("JSON that is no message is answered with the field that is wrong", async () => {
  const wrong: [json: string, path: string, extra?: string][] = [
    ['{"groupId":"g","generationId":1}', "memberId"],
    ['{"groupId":"g","generationId":2147483648,"memberId":"m"}', "generationId"],
    ['{"groupId":"g","generationId":1.5,"memberId":"m"}', "generationId"],
    ['{"groupId":null,"generationId":1,"memberId":"m"}', "groupId"],
    ['{"groupId":"g","generationId":1,"memberId":"m","membrId":"m"}', "membrId"],
    ['{"groupId":"g","generationId":1,"memberId":"m","groupInstanceId":"i"}', "groupInstanceId"],
    ["[]", ""],
    ['{"groupId":"g","generationId":1,"memberId":"m"}', "", ',"unknownTags":{"":[{"tag":1,"hex":""}]}'],
    ['{"groupId":"g","generationId":1,"memberId":"m"}', "x.records", ',"recordsHex":{"x.records":"00"}'],
  ];
  const lines = wrong.map(
    ([json, , extra]) => `{"name":"HeartbeatRequest","version":1,"json":${json}${extra ?? ""}}`,
  );
  const answers = await runCodec(lines.join("\n"), "encode");
  assert.deepEqual(
    answers.map((line) => JSON.parse(line).error?.path),
    wrong.map(([, path]) => path),
  );
});

test("--generated takes the codecs that the generator wrote elsewhere", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sargasso-codec-"));
  try {
    const spec = join(folder, "spec");
    mkdirSync(spec);
    writeFileSync(
      join(spec, "Ping.json"),
      `{ "type": "data", "name": "Ping", "validVersions": "0-1", "flexibleVersions": "1+",
         "fields": [{ "name": "Count", "type": "int64", "versions": "0+" }] }`,
    );
    const out = join(folder, "generated");
    writeFiles(out, generate(spec, out));
    const lines = ['{"name":"Ping","version":1,"hex":"001fffffffffffff00"}', HEARTBEAT];
    const answers = await runCodec(lines.join("\n"), "decode", "--generated", out);
    assert.equal(answers[0], '{"name":"Ping","version":1,"json":{"count":9007199254740991}}');
    assert.equal(JSON.parse(answers[1] as string).error.path, "name");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("an answer comes before the next question is asked", async () => {
  const child = startCodec("decode");
  for (let i = 0; i < 3; i++) {
    child.stdin.write(`${HEARTBEAT}\n`);
    const [answer] = await once(child.stdout, "data");
    assert.match(String(answer), /"groupId":"g".*\n$/);
  }
  child.stdin.end();
  assert.equal(await exitOf(child), 0);
});

test("nobody who reads slowly makes it keep everything in memory", async () => {
  const child = startCodec("decode");
  const block = `${HEARTBEAT}\n`.repeat(1000);
  const blocks = 100;
  let sent = 0;
  const feed = (async () => {
    for (; sent < blocks; sent++) {
      if (!child.stdin.write(block)) await new Promise((resolve) => child.stdin.once("drain", resolve));
    }
    child.stdin.end();
  })();
  for (let before = -1; before !== sent; ) {
    before = sent;
    await sleep(250);
  }
  assert.ok(sent < blocks / 2, `${sent} of ${blocks} blocks taken with no answer read`);
  let lines = 0;
  for await (const chunk of child.stdout) lines += String(chunk).split("\n").length - 1;
  await feed;
  assert.equal(lines, blocks * 1000);
});

test("a reader that goes away is no error", async () => {
  const child = startCodec("decode");
  child.stdin.on("error", () => {});
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => {
    complaint += chunk;
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const exit = exitOf(child);
  child.stdin.end(`${HEARTBEAT}\n`.repeat(20_000));
  assert.deepEqual([await exit, complaint], [0, ""]);
});
