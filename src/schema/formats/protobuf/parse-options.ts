/** Options and their values, as they occur everywhere in a .proto file. */
import type { OptionEntry, OptionNode, OptionValue } from "./proto-file.ts";
import type { Tokenizer } from "./tokenizer.ts";

/** Aggregates nest in real schemas two or three deep; protoc stops later, a stack must stop somewhere. */
const maxAggregateDepth = 32;

/** After `option` or within brackets: `name = value`. */
export function parseOption(words: Tokenizer): OptionNode {
  const name: string[] = [];
  do {
    if (accept(words, "(")) {
      name.push(`(${parseTypeName(words)})`);
      expect(words, ")");
    } else {
      name.push(parseIdentifier(words));
    }
  } while (accept(words, "."));
  expect(words, "=");
  return { name, value: parseValue(words, 0) };
}

/** `[a = 1, b = 2]` if it is there. */
export function parseBracketedOptions(words: Tokenizer, options: OptionNode[]): void {
  if (!accept(words, "[")) return;
  do options.push(parseOption(words));
  while (accept(words, ","));
  expect(words, "]");
}

function parseValue(words: Tokenizer, depth: number): OptionValue {
  if (depth > maxAggregateDepth) words.fail("an option's value is nested too deeply");
  if (words.kind === "string") return { kind: "string", bytes: parseStringBytes(words) };
  if (accept(words, "{")) return parseAggregate(words, "}", depth);
  if (accept(words, "<")) return parseAggregate(words, ">", depth);
  if (accept(words, "[")) {
    const values: OptionValue[] = [];
    if (accept(words, "]")) return { kind: "list", values };
    do values.push(parseValue(words, depth + 1));
    while (accept(words, ","));
    expect(words, "]");
    return { kind: "list", values };
  }
  const sign = accept(words, "-") ? "-" : accept(words, "+") ? "" : "";
  const { kind, text } = words;
  if (kind !== "identifier" && kind !== "number") words.fail(`expected a value, found ${text}`);
  words.next();
  if (kind === "identifier")
    return { kind: sign === "-" || /^(inf|nan)$/.test(text) ? "number" : kind, text: sign + text };
  return { kind, text: sign + text };
}

function parseAggregate(words: Tokenizer, close: string, depth: number): OptionValue {
  const entries: OptionEntry[] = [];
  while (!accept(words, close)) {
    let name: string;
    if (accept(words, "[")) {
      name = parseTypeName(words);
      // The type of an Any: `[type.googleapis.com/full.Name]`.
      while (accept(words, "/")) name += `/${parseTypeName(words)}`;
      name = `[${name}]`;
      expect(words, "]");
    } else {
      name = parseIdentifier(words);
    }
    if (!accept(words, ":") && words.text !== "{" && words.text !== "<") {
      words.fail(`expected ":", found ${words.text}`);
    }
    entries.push({ name, value: parseValue(words, depth + 1) });
    if (!accept(words, ",")) accept(words, ";");
  }
  return { kind: "message", entries };
}

export function parseStringBytes(words: Tokenizer): Buffer {
  const pieces: Buffer[] = [];
  while (words.kind === "string") {
    pieces.push(words.bytes);
    words.next();
  }
  if (pieces.length === 0) words.fail(`expected a string, found ${words.text}`);
  return pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces);
}

export function parseIdentifier(words: Tokenizer): string {
  const { text } = words;
  if (words.kind !== "identifier") words.fail(`expected a name, found ${text}`);
  words.next();
  return text;
}

/** A dotted name, absolute with a leading dot. */
export function parseTypeName(words: Tokenizer): string {
  let name = accept(words, ".") ? "." : "";
  name += parseIdentifier(words);
  while (accept(words, ".")) name += `.${parseIdentifier(words)}`;
  return name;
}

export function parseInteger(words: Tokenizer, min: number, max: number): number {
  const sign = accept(words, "-") ? -1 : 1;
  const { text } = words;
  if (words.kind !== "number" || !/^(?:0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*)$/.test(text)) {
    words.fail(`expected an integer, found ${text}`);
  }
  const value = sign * (/^0[0-7]+$/.test(text) ? Number.parseInt(text, 8) : Number(text));
  if (!(value >= min && value <= max)) words.fail(`${value} is not between ${min} and ${max}`);
  words.next();
  return value === 0 ? 0 : value;
}

export function accept(words: Tokenizer, symbol: string): boolean {
  if (words.kind !== "symbol" || words.text !== symbol) return false;
  words.next();
  return true;
}

export function acceptWord(words: Tokenizer, word: string): boolean {
  if (words.kind !== "identifier" || words.text !== word) return false;
  words.next();
  return true;
}

export function expect(words: Tokenizer, symbol: string): void {
  if (!accept(words, symbol)) words.fail(`expected "${symbol}", found ${words.text}`);
}
