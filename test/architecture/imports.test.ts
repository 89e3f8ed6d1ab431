/** The directions of imports, as the design fixes them: the way of a request, and nothing uphill. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { configNames } from "#src/config/broker-config.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What the files of a folder may import besides their own folder. `*` is every folder of src. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  wire: [],
  records: ["wire", "generated"],
  storage: ["records", "wire", "generated"],
  config: [],
  topics: ["config", "schema", "records", "storage", "wire", "generated"],
  compaction: ["config", "topics", "storage", "records", "wire", "generated"],
  producers: ["config", "topics", "storage", "records", "wire", "generated"],
  fetch: ["config", "topics", "storage", "records", "wire", "generated"],
  groups: ["config", "topics", "storage", "records", "wire", "generated"],
  telemetry: ["schema", "topics", "records", "wire", "generated"],
  "dynamic-configs": ["config", "groups", "telemetry", "topics", "storage", "wire", "generated"],
  schema: ["config", "storage", "records", "wire", "generated"],
  registry: ["schema", "config", "storage", "wire"],
  handlers: [
    "config",
    "schema",
    "groups",
    "telemetry",
    "dynamic-configs",
    "producers",
    "fetch",
    "topics",
    "storage",
    "records",
    "wire",
    "generated",
  ],
  codec: ["records", "wire", "generated"],
  dispatch: ["handlers", "codec", "wire", "generated"],
  net: ["dispatch", "handlers", "wire"],
  observe: ["dispatch", "net", "codec", "telemetry", "schema", "storage", "records", "wire", "generated"],
  // The composition roots: they put everything together.
  src: ["*", "generated"],
  cli: ["*", "src", "generated"],
};

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly specifier: string;
  /** Relative to the root; null for packages and Node's own. */
  readonly target: string | null;
  readonly isTypeOnly: boolean;
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"|\bimport\("([^"]+)"\)/g;

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  return [...text.matchAll(IMPORT)].map(([, typeOnly, staticSpecifier, dynamicSpecifier]) => {
    const specifier = staticSpecifier ?? dynamicSpecifier ?? "";
    return {
      file,
      folder: folderOf(file),
      specifier,
      target: targetOf(file, specifier),
      isTypeOnly: typeOnly !== undefined,
    };
  });
}

function targetOf(file: string, specifier: string): string | null {
  if (specifier.startsWith(".")) return normalize(join(dirname(file), specifier));
  if (specifier.startsWith("#wire/")) return join("src/wire", specifier.slice("#wire/".length));
  if (specifier.startsWith("#src/")) return join("src", specifier.slice("#src/".length));
  if (specifier.startsWith("#generated/")) return join("generated", specifier.slice("#generated/".length));
  if (specifier.startsWith("#codegen/")) return join("codegen", specifier.slice("#codegen/".length));
  return null;
}

/** The folder below src, `src` for what lies in it directly, else the folder at the top. */
function folderOf(file: string): string {
  const [top = "", second = "", third] = file.split("/");
  if (top !== "src") return top;
  return third === undefined ? "src" : second;
}

const src = filesBelow("src").flatMap(importsOf);

describe("imports", () => {
  test("go downhill only", () => {
    const uphill = src.filter(({ folder, target }) => {
      if (target === null || target === "package.json") return false;
      const to = folderOf(target);
      const allowed = ALLOWED[folder] ?? assert.fail(`src/${folder} is not in the table of this test`);
      return (
        to !== folder && !allowed.includes(to) && !(allowed.includes("*") && to in ALLOWED && to !== "cli")
      );
    });
    assert.deepEqual(
      uphill.map(({ file, specifier }) => `${file} -> ${specifier}`),
      [],
    );
  });

  test("between folders use the names of package.json, within one they are relative", () => {
    const wrong = src.filter(({ folder, target, specifier }) => {
      if (target === null || target === "package.json" || folder === "src") return false;
      return (folderOf(target) === folder) !== specifier.startsWith(".");
    });
    assert.deepEqual(
      wrong.map(({ file, specifier }) => `${file} -> ${specifier}`),
      [],
    );
  });

  test("name files with their extension", () => {
    const without = src.filter(({ target }) => target !== null && !/\.(ts|json)$/.test(target));
    assert.deepEqual(
      without.map(({ file, specifier }) => `${file} -> ${specifier}`),
      [],
    );
  });

  test("generated code takes nothing but types from outside", () => {
    const wrong = filesBelow("generated")
      .flatMap(importsOf)
      .filter(({ target, isTypeOnly }) => {
        if (target === null) return true;
        return !target.startsWith("generated/") && !(target.startsWith("src/wire/") && isTypeOnly);
      });
    assert.deepEqual(
      wrong.map(({ file, specifier }) => `${file} -> ${specifier}`),
      [],
    );
  });

  test("the generator knows neither src nor what it generates", () => {
    const wrong = filesBelow("codegen")
      .flatMap(importsOf)
      .filter(({ target }) => target !== null && !target.startsWith("codegen/"));
    assert.deepEqual(
      wrong.map(({ file, specifier }) => `${file} -> ${specifier}`),
      [],
    );
  });

  test("lmdb is known to the embedded engine alone", () => {
    const wrong = src.filter(
      ({ file, specifier }) => specifier === "lmdb" && !file.startsWith("src/storage/embedded/"),
    );
    assert.deepEqual(
      wrong.map(({ file }) => file),
      [],
    );
  });
});

describe("files", () => {
  test("every handler is listed in all.ts", () => {
    const all = readFileSync(join(ROOT, "src/handlers/all.ts"), "utf8");
    const handlers = filesBelow("src/handlers").flatMap((file) =>
      [...readFileSync(join(ROOT, file), "utf8").matchAll(/^export function (\w+Handler)\(/gm)].map(
        ([, name]) => name ?? "",
      ),
    );
    assert.ok(handlers.length > 0);
    assert.deepEqual(
      handlers.filter((name) => !all.includes(`.${name}(services)`) && !all.includes(`.${name}()`)),
      [],
    );
  });

  test("every setting is read by somebody", () => {
    const code = filesBelow("src")
      .filter((file) => !["broker-config.ts", "schema-registry-keys.ts"].some((name) => file.endsWith(name)))
      .map((file) => readFileSync(join(ROOT, file), "utf8"))
      .join("\n");
    const unread = configNames.filter(
      (name) => !code.includes(`"${name}"`) && !code.includes(`config.${name}`),
    );
    assert.deepEqual(unread, []);
  });

  test("what is written by hand stays short", () => {
    // Some 200 lines are the aim; beyond 400 there certainly is a second idea in it.
    const long = [...filesBelow("src"), ...filesBelow("codegen")]
      .map((file) => ({
        file: relative(".", file),
        lines: readFileSync(join(ROOT, file), "utf8").split("\n").length,
      }))
      .filter(({ lines }) => lines > 400);
    assert.deepEqual(long, []);
  });
});
