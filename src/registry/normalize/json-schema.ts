/**
 * The texts of a JSON Schema, spelled as Confluent's registry spells them:
 *
 * - canonical: without spaces, the members in the order given.
 * - normalized: the members of every object in ascending order. References stay what they are.
 *
 * Numbers are kept as they are written: 1.0 is another text than 1, and 12345678901234567890 does not change.
 */
import { endOfString } from "#src/schema/formats/json-schema/json-depth.ts";
import { parseDocument } from "#src/schema/formats/json-schema/schema-document.ts";
import type { SchemaWithReferences } from "../compatibility/compatibility.ts";

/** @throws SchemaError */
export function canonicalJsonSchemaText({ text }: SchemaWithReferences): string {
  parseDocument(text);
  return new Printer(text, false).print();
}

/** @throws SchemaError */
export function normalizedJsonSchemaText({ text }: SchemaWithReferences): string {
  parseDocument(text);
  return new Printer(text, true).print();
}

/** Prints a text that is known to be valid JSON of bounded depth. */
class Printer {
  readonly #text: string;
  readonly #isSorted: boolean;
  #at = 0;

  constructor(text: string, isSorted: boolean) {
    this.#text = text;
    this.#isSorted = isSorted;
  }

  print(): string {
    this.#skipSpace();
    const first = this.#text[this.#at];
    if (first === "{") return this.#object();
    if (first === "[") return this.#array();
    return first === '"' ? this.#string() : this.#word();
  }

  #object(): string {
    const members = new Map<string, string>();
    this.#each("}", () => {
      const name = JSON.parse(this.#string()) as string;
      this.#skipSpace();
      this.#at++;
      // The last of equal names counts.
      members.set(name, this.print());
    });
    const names = [...members.keys()];
    if (this.#isSorted) names.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${names.map((name) => `${JSON.stringify(name)}:${members.get(name)}`).join()}}`;
  }

  #array(): string {
    const items: string[] = [];
    this.#each("]", () => items.push(this.print()));
    return `[${items.join()}]`;
  }

  #each(close: string, one: () => void): void {
    this.#at++;
    for (;;) {
      this.#skipSpace();
      const next = this.#text[this.#at];
      if (next === close) break;
      if (next === ",") this.#at++;
      this.#skipSpace();
      one();
    }
    this.#at++;
  }

  /** Escapes as few characters as it can. */
  #string(): string {
    const end = endOfString(this.#text, this.#at) + 1;
    const text = this.#text.slice(this.#at, end);
    this.#at = end;
    return text.includes("\\") ? JSON.stringify(JSON.parse(text)) : text;
  }

  #word(): string {
    const start = this.#at;
    while (this.#at < this.#text.length && !/[\s,\]}]/.test(this.#text[this.#at] as string)) this.#at++;
    return this.#text.slice(start, this.#at);
  }

  #skipSpace(): void {
    while (this.#text.charCodeAt(this.#at) <= 0x20) this.#at++;
  }
}
