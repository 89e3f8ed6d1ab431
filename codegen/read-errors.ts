import { existsSync } from "node:fs";
import type { ErrorPlan } from "./ir.ts";
import { readSpecFile } from "./read-spec.ts";
import { SpecError } from "./spec-error.ts";
import { SpecObject } from "./spec-object.ts";

/** `errors.json`, a list of `{ "name", "code", "retriable" }`; null when there is no such file. */
export function readErrors(file: string): ErrorPlan[] | null {
  if (!existsSync(file)) return null;
  const { json } = readSpecFile(file);
  if (!Array.isArray(json)) throw new SpecError(file, "", "expected a list of errors");
  const names = new Set<string>();
  const codes = new Set<number>();
  return json.map((entry: unknown, index) => {
    const error = new SpecObject(file, `error ${index}`, entry);
    error.allowOnly(["name", "code", "retriable"]);
    const name = error.string("name");
    const code = error.optionalInteger("code");
    if (!/^[A-Z][A-Z0-9_]*$/.test(name)) throw error.error(`"${name}" is not written as ERROR_NAMES are`);
    if (code === null || code < -0x8000 || code > 0x7fff) throw error.error('"code" must be an int16');
    if (names.has(name) || codes.has(code)) throw error.error(`${name} or its code ${code} is taken already`);
    names.add(name);
    codes.add(code);
    return { name, code, retriable: error.boolean("retriable") };
  });
}
