import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";
import { SpecError } from "./spec-error.ts";

export interface SpecFile {
  /** The path as the user would name it. */
  readonly file: string;
  readonly json: unknown;
}

/** The paths of every `.json` below `directory`, whatever the folders in it are called. */
export function findSpecFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json"))
    .sort()
    .map((path) => join(directory, path));
}

/** JSON with comments: a real parser, since `//` stands in strings too. */
export function readSpecFile(file: string): SpecFile {
  const text = readFileSync(file, "utf8");
  const errors: ParseError[] = [];
  const json: unknown = parse(text, errors, { allowTrailingComma: false });
  const [error] = errors;
  if (error !== undefined) {
    const line = text.slice(0, error.offset).split("\n").length;
    throw new SpecError(file, `line ${line}`, `not valid JSON: ${printParseErrorCode(error.error)}`);
  }
  return { file, json };
}
