/** Reads the settings of a file: YAML (and so JSON), or Java's .properties as Kafka's own files. */
import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { ConfigError, type Setting } from "./config-error.ts";
import { parseProperties } from "./properties.ts";

export async function readConfigFile(path: string): Promise<readonly Setting[]> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    throw new ConfigError(`${path}: ${readFailure(error)}`, { cause: error });
  }
  return looksLikeProperties(path, text) ? propertySettings(path, text) : await yamlSettings(path, text);
}

function readFailure(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return "there is no such file";
  if (code === "EACCES") return "the file may not be read";
  if (code === "EISDIR") return "is a directory, expected a file";
  return (error as Error).message;
}

/** By the extension; without a known one by the first line that says something. */
function looksLikeProperties(path: string, text: string): boolean {
  const extension = extname(path).toLowerCase();
  if (extension === ".properties") return true;
  if (extension === ".yaml" || extension === ".yml" || extension === ".json") return false;
  const first = text.split("\n").find((line) => line.trim() !== "" && !/^\s*[#!]/.test(line));
  return first !== undefined && /^\s*[\w.-]+\s*=/.test(first);
}

function propertySettings(path: string, text: string): readonly Setting[] {
  const lineOfName = new Map<string, number>();
  return parseProperties(text).map(({ name, value, line }) => {
    const source = `${basename(path)}, line ${line}`;
    const earlier = lineOfName.get(name);
    if (earlier !== undefined)
      throw new ConfigError(`${source}: ${name}: is set twice, also in line ${earlier}`);
    lineOfName.set(name, line);
    return { name, value, source };
  });
}

async function yamlSettings(path: string, text: string): Promise<readonly Setting[]> {
  const { isMap, isScalar, LineCounter, parseDocument } = await import("yaml");
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const problem = document.errors[0];
  if (problem !== undefined) {
    throw new ConfigError(
      `${basename(path)}, line ${lineCounter.linePos(problem.pos[0]).line}: not valid YAML: ${problem.message}`,
      { cause: problem },
    );
  }
  if (document.contents === null) return [];
  if (!isMap(document.contents)) {
    throw new ConfigError(`${basename(path)}: expected \`name: value\` lines at the top level`);
  }
  return document.contents.items.map(({ key, value }) => {
    const position = isScalar(key) ? key.range?.[0] : undefined;
    const source =
      position === undefined
        ? basename(path)
        : `${basename(path)}, line ${lineCounter.linePos(position).line}`;
    const name = isScalar(key) ? String(key.value) : String(key);
    const plain: unknown =
      value === null || typeof value !== "object" || !("toJSON" in value)
        ? value
        : (value as { toJSON(): unknown }).toJSON();
    return { name, value: plain, source };
  });
}
