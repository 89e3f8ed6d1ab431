/** `sargasso codec decode` and `encode`: one JSON line in, one out. */
import type { LoadedMessage, MessageCatalog } from "#src/codec/catalog.ts";
import { parseExactJson } from "#src/codec/exact-json.ts";
import { fromJson } from "#src/codec/from-json.ts";
import { JsonError } from "#src/codec/json-error.ts";
import { locateError } from "#src/codec/locate-error.ts";
import { parseHex } from "#src/codec/primitive-json.ts";
import { toJson } from "#src/codec/to-json.ts";
import { Reader } from "#wire/reader.ts";
import { WireError } from "#wire/wire-error.ts";
import { Writer } from "#wire/writer.ts";
import type { AnswerLine } from "./json-lines.ts";

/** What is wrong with a line; `offset` counts the bytes of `hex`, `path` names the field. */
interface LineError {
  readonly what: string;
  readonly code?: string;
  readonly offset?: number;
  readonly path?: string;
}

type Line = Record<string, unknown>;

export function decodeLines(catalog: MessageCatalog): AnswerLine {
  const reader = new Reader();
  return answerWith(catalog, ({ codec, schema }, version, line) => {
    const bytes = parseHex(line.hex, "hex");
    try {
      reader.reset(bytes);
      const message = codec.decode(reader, version);
      reader.expectEnd();
      return toJson(schema, message, version);
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      const path = locateError(schema, version, bytes)?.path ?? "";
      return { error: { what: error.message, code: error.code, offset: error.offset, path } };
    }
  });
}

export function encodeLines(catalog: MessageCatalog): AnswerLine {
  const writer = new Writer();
  return answerWith(catalog, ({ codec, schema }, version, line) => {
    const message = fromJson(schema, { ...line, json: line.json }, version);
    writer.reset();
    codec.encode(writer, message, version);
    return { hex: Buffer.concat(writer.finish()).toString("hex") };
  });
}

/** Finds the message that a line names, and turns whatever goes wrong into the line's answer. */
function answerWith(
  catalog: MessageCatalog,
  work: (message: LoadedMessage, version: number, line: Line) => object,
): AnswerLine {
  const answer = (line: Line, message: LoadedMessage | undefined): string => {
    const { name, version } = line;
    try {
      if (message === undefined) throw new JsonError(`no message ${JSON.stringify(name)}`, "name");
      return JSON.stringify({ name, version, ...work(message, checkVersion(message, version), line) });
    } catch (error) {
      return JSON.stringify({ name, version, error: describe(error) });
    }
  };
  return (text) => {
    let line: Line;
    try {
      line = parseLine(text);
    } catch (error) {
      return JSON.stringify({ error: describe(error) });
    }
    const name = String(line.name);
    const loaded = catalog.loaded(name);
    return loaded === undefined
      ? catalog.load(name).then((message) => answer(line, message))
      : answer(line, loaded);
  };
}

function parseLine(text: string): Line {
  const line = parseExactJson(text);
  if (typeof line === "object" && line !== null && !Array.isArray(line)) return line as Line;
  throw new JsonError("a line must be a JSON object", "");
}

function checkVersion({ codec }: LoadedMessage, version: unknown): number {
  const { name, minVersion, maxVersion } = codec;
  if (Number.isInteger(version) && (version as number) >= minVersion && (version as number) <= maxVersion) {
    return version as number;
  }
  throw new JsonError(`${name} has versions ${minVersion} to ${maxVersion}`, "version");
}

function describe(error: unknown): LineError {
  if (error instanceof JsonError) return { what: error.message, path: error.path };
  if (error instanceof WireError) return { what: error.message, code: error.code, offset: error.offset };
  if (error instanceof SyntaxError) return { what: `no JSON: ${error.message}` };
  throw error;
}
