import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { temporaryDirectory } from "./generated-in.ts";

const MAIN = join(import.meta.dirname, "../../codegen/main.ts");
const directory = temporaryDirectory();
after(directory.remove);
const spec = join(directory.path, "spec");
const out = join(directory.path, "out");
cpSync(join(import.meta.dirname, "fixtures/every-feature"), spec, { recursive: true });

function run(...args: string[]): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, [MAIN, ...args], { encoding: "utf8" });
}

describe("npm run generate", () => {
  it("writes what --check then finds up to date", () => {
    assert.deepEqual(run("--spec", spec, "--out", out).stderr, "");
    assert.equal(run("--spec", spec, "--out", out, "--check").status, 0);
  });

  it("finds changed, missing and stale files with --check, and mends them without", () => {
    const [changed, missing, stale] = ["messages/berth-key.ts", "apis/voyage.ts", "messages/sunk.ts"];
    const before = readFileSync(join(out, changed), "utf8");
    writeFileSync(join(out, changed), `${before}// by hand\n`);
    rmSync(join(out, missing));
    writeFileSync(join(out, stale), before);
    const { status, stderr } = run("--spec", spec, "--out", out, "--check");
    assert.equal(status, 1);
    for (const line of [`differs: ${changed}`, `missing: ${missing}`, `stale: ${stale}`])
      assert.ok(stderr.includes(line), line);
    run("--spec", spec, "--out", out);
    assert.equal(readFileSync(join(out, changed), "utf8"), before);
    assert.deepEqual([existsSync(join(out, missing)), existsSync(join(out, stale))], [true, false]);
  });

  it("leaves alone what it did not write", () => {
    const own = join(out, "messages/own.ts");
    writeFileSync(own, "// mine\n");
    assert.equal(run("--spec", spec, "--out", out).status, 0);
    assert.ok(existsSync(own));
  });

  it("names every file that breaks a rule, without a stack, and writes nothing", () => {
    const broken = join(directory.path, "broken");
    mkdirSync(broken);
    writeFileSync(join(broken, "A.json"), '{ "name": "A", }');
    writeFileSync(join(broken, "B.json"), '// fine so far\n{ "name": "B", "type": "letter" }');
    const { status, stderr } = run("--spec", broken, "--out", join(directory.path, "none"));
    assert.equal(status, 1);
    assert.match(stderr, /A\.json: line 1: not valid JSON: \w+\n.*B\.json: "type" must be one of/);
    assert.doesNotMatch(stderr, /\n\s+at /);
    assert.equal(existsSync(join(directory.path, "none")), false);
    assert.match(
      run("--spec", join(directory.path, "nowhere")).stderr,
      /nowhere: there is no such directory\n$/,
    );
    assert.match(run("--specs", spec).stderr, /^Unknown option '--specs'.*\n$/);
  });
});
