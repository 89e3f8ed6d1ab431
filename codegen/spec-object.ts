import { SpecError } from "./spec-error.ts";
import { parseVersionRange, type VersionRange } from "./version-range.ts";

/**
 * One JSON object of a spec file, its properties read by the type that the language gives them. As in Kafka's own
 * reader, numbers and booleans may stand in quotation marks or not: files are published with both.
 */
export class SpecObject {
  readonly file: string;
  /** For messages, as in `field Topics.Partitions`; empty for the message itself. */
  readonly where: string;
  private readonly properties: Readonly<Record<string, unknown>>;

  constructor(file: string, where: string, json: unknown) {
    if (typeof json !== "object" || json === null || Array.isArray(json)) {
      throw new SpecError(file, where, `expected an object but found ${JSON.stringify(json)}`);
    }
    this.file = file;
    this.where = where;
    this.properties = json as Record<string, unknown>;
  }

  error(rule: string): SpecError {
    return new SpecError(this.file, this.where, rule);
  }

  /** A misspelt property would otherwise be a feature silently lost. */
  allowOnly(names: readonly string[]): void {
    for (const name of Object.keys(this.properties)) {
      if (!names.includes(name)) throw this.error(`unknown property "${name}"`);
    }
  }

  has(name: string): boolean {
    return this.properties[name] !== undefined && this.properties[name] !== null;
  }

  string(name: string): string {
    return this.optionalString(name) ?? this.missing(name);
  }

  optionalString(name: string): string | null {
    if (!this.has(name)) return null;
    const value = this.properties[name];
    if (typeof value === "string") return value;
    if (typeof value === "number" || typeof value === "boolean") return String(value);
    throw this.error(`"${name}" must be a string`);
  }

  boolean(name: string): boolean {
    const text = this.optionalString(name) ?? "false";
    if (text !== "true" && text !== "false") throw this.error(`"${name}" must be true or false`);
    return text === "true";
  }

  optionalInteger(name: string): number | null {
    const text = this.optionalString(name);
    if (text === null) return null;
    if (!/^-?\d{1,9}$/.test(text)) throw this.error(`"${name}" must be an integer`);
    return Number(text);
  }

  /** null when the property is missing or empty. */
  optionalRange(name: string): VersionRange | null {
    const text = this.optionalString(name);
    if (text === null || text.trim() === "") return null;
    const range = parseVersionRange(text);
    if (range === null) {
      throw this.error(`"${name}" must be a version range such as "3", "3-5", "3+" or "none", not "${text}"`);
    }
    return range;
  }

  list(name: string): readonly unknown[] {
    if (!this.has(name)) return [];
    const value = this.properties[name];
    if (!Array.isArray(value)) throw this.error(`"${name}" must be an array`);
    return value;
  }

  private missing(name: string): never {
    throw this.error(`"${name}" is missing`);
  }
}
