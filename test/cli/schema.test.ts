/** `sargasso schema` on the registry of a gateway. */
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { openGateway, type TestGateway } from "../observe/gateway-with-registry.ts";
import { type CliResult, runCli } from "./run-cli.ts";

const field = (name: string, type: unknown, rest: object = {}): object => ({ name, type, ...rest });
const order = (...fields: readonly object[]): string =>
  JSON.stringify({ type: "record", name: "Order", fields: [field("id", "long"), ...fields] });

describe("sargasso schema", () => {
  let server: TestGateway;
  let dir: string;
  before(async () => {
    server = await openGateway();
    dir = await mkdtemp(join(tmpdir(), "sargasso-schema-"));
  });
  after(async () => {
    await server.close();
    await rm(dir, { recursive: true });
  });

  const schema = (command: string, ...args: readonly string[]): Promise<CliResult> =>
    runCli("schema", command, "--registry", server.registry, ...args);

  async function file(name: string, text: string): Promise<string> {
    const path = join(dir, name);
    await writeFile(path, text);
    return path;
  }

  test("register, list, show", async () => {
    const first = await schema("register", "orders-value", await file("v1.avsc", order()));
    assert.deepEqual(first, { code: 0, stdout: "orders-value version 1, id 1\n", stderr: "" });
    const nullable = field("note", ["null", "string"], { default: null });
    const second = await schema("register", "orders-value", await file("v2.avsc", order(nullable)));
    assert.equal(second.stdout, "orders-value version 2, id 2\n");
    assert.equal((await schema("list")).stdout, "orders-value\n");
    assert.equal(
      (await schema("list", "orders-value")).stdout,
      "version 1  id 1  AVRO\nversion 2  id 2  AVRO\n",
    );
    const shown = await schema("show", "orders-value", "1");
    assert.deepEqual(JSON.parse(shown.stdout), JSON.parse(order()));
    assert.deepEqual(JSON.parse((await schema("show", "orders-value")).stdout), JSON.parse(order(nullable)));
    assert.equal((await schema("show", "--id", "1")).stdout, shown.stdout);
    assert.equal(JSON.parse((await schema("show", "orders-value", "--json")).stdout).version, 2);
  });

  test("check: compatible; or the rule, both paths and a sample, and exit code 1", async () => {
    await server.register("checked-value", { schema: order() });
    const optional = await file("optional.avsc", order(field("note", "string", { default: "" })));
    assert.deepEqual(await schema("check", "checked-value", optional), {
      code: 0,
      stdout: "compatible with checked-value\n",
      stderr: "",
    });
    const required = await file("required.avsc", order(field("note", "string")));
    const { code, stdout, stderr } = await schema("check", "checked-value", required);
    assert.deepEqual([code, stderr], [1, ""]);
    assert.match(stdout, /^NOT compatible with version 1 of checked-value \(BACKWARD\)\n/);
    assert.match(stdout, /^ {2}READER_FIELD_MISSING_DEFAULT_VALUE$/m);
    assert.match(stdout, /^ {4}new schema {2}\(reads\) {3}\/fields\/1/m);
    assert.match(stdout, /^ {4}version 1 {3}\(writes\) {2}\//m);
    const sample = /valid for version 1, unreadable with the new schema:\n {6}(.*)\n/.exec(stdout)?.[1];
    assert.deepEqual(Object.keys(JSON.parse(sample ?? "null")), ["id"]);
    assert.equal((await schema("check", "checked-value", required, "--against", "latest")).code, 1);
    // Nothing is registered by asking, and of nothing everything is compatible.
    assert.equal((await schema("list", "checked-value")).stdout.split("\n").length, 2);
    assert.equal((await schema("check", "new-value", required)).code, 0);
  });

  test("diff: of two versions, of the latest and a file", async () => {
    await server.register("changed-value", { schema: order(field("a", "int")) });
    await server.register("changed-value", { schema: order(field("a", "long")) });
    const changes = (text: string): string[] => text.split("\n").filter((line) => /^[-+] /.test(line));
    const { code, stdout } = await schema("diff", "changed-value", "1", "2");
    assert.equal(code, 1);
    assert.match(stdout, /^--- changed-value version 1\n\+\+\+ changed-value version 2\n/);
    assert.deepEqual(changes(stdout), ['-       "type": "int"', '+       "type": "long"']);
    assert.equal((await schema("diff", "changed-value", "1")).stdout, stdout);
    // Spacing is no difference.
    const same = await file("same.avsc", JSON.stringify(JSON.parse(order(field("a", "long"))), null, 7));
    assert.deepEqual(await schema("diff", "changed-value", same), {
      code: 0,
      stdout: `changed-value version 2 and ${same} are the same\n`,
      stderr: "",
    });
    const other = await file("other.avsc", order(field("a", "long"), field("b", "string")));
    const added = changes((await schema("diff", "changed-value", other)).stdout);
    assert.ok(
      added.some((line) => line.includes('"name": "b"') && line.startsWith("+")),
      added.join("\n"),
    );
  });

  test("Protobuf with a reference", async () => {
    const part = await file("part.proto", 'syntax = "proto3";\npackage p;\nmessage Part { int64 id = 1; }\n');
    assert.equal((await schema("register", "part", part)).code, 0);
    const text = (more: string): string =>
      `syntax = "proto3";\nimport "part.proto";\nmessage Whole { p.Part part = 1;${more} }\n`;
    const whole = await file("whole.proto", text(""));
    assert.match((await schema("register", "whole-value", whole)).stderr, /^sargasso: .*part\.proto/);
    const reference = ["--reference", "part.proto=part:1"];
    assert.match(
      (await schema("register", "whole-value", whole, ...reference)).stdout,
      /^whole-value version 1, id/,
    );
    assert.match(
      (await schema("list", "whole-value")).stdout,
      /^version 1 {2}id \d+ {2}PROTOBUF {2}uses part v1\n$/,
    );
    assert.match((await schema("diff", "whole-value", whole)).stdout, /are the same\n$/);
    const more = await file("more.proto", text(" string name = 2;"));
    assert.match((await schema("diff", "whole-value", more)).stdout, /^\+ {3}string name = 2;$/m);
    assert.equal((await schema("check", "whole-value", more, ...reference)).code, 0);
  });

  test("what cannot be is one line on stderr", async () => {
    const v1 = await file("v1.avsc", order());
    const cases: readonly (readonly [args: readonly string[], message: RegExp])[] = [
      [["show", "nothing"], /^sargasso: Subject 'nothing' not found\.\n$/],
      [["show"], /^sargasso: say which schema/],
      [["show", "--id", "77777"], /^sargasso: Schema 77777 not found\n$/],
      [["show", "orders-value", "first"], /^sargasso: expected a version's number or latest, got "first"\n$/],
      [["register", "s", join(dir, "absent.avsc")], /^sargasso: .*absent\.avsc: ENOENT/],
      [["register", "s", join(dir, "x.txt")], /--type has to say the format\n$/],
      [["register", "s", v1, "--type", "xml"], /^sargasso: --type: expected avro, protobuf or json/],
      [["register", "s", await file("no.avsc", "{}")], /^sargasso: .+\n$/],
      [["check", "s", v1, "--reference", "x"], /^sargasso: --reference: expected NAME=SUBJECT:VERSION/],
    ];
    for (const [[command = "", ...args], message] of cases) {
      const { code, stdout, stderr } = await schema(command, ...args);
      assert.deepEqual([code, stdout], [1, ""], args.join(" "));
      assert.match(stderr, message);
    }
    const nowhere = await runCli("schema", "list", "--registry", "http://127.0.0.1:1");
    assert.match(nowhere.stderr, /^sargasso: http:\/\/127\.0\.0\.1:1: .+\n$/);
    const noUrl = await runCli("schema", "list", "--registry", "127.0.0.1:1");
    assert.match(noUrl.stderr, /^sargasso: --registry: expected http:\/\/host:port/);
  });
});
