/** The words of a .proto file. One pass, no recursion; strings come decoded to bytes. */
import { SchemaError } from "../../format.ts";

export type TokenKind = "identifier" | "number" | "string" | "symbol" | "end";

const wordStart = /[A-Za-z_]/;
const identifier = /[A-Za-z_][A-Za-z_0-9]*/y;
/** As protoc reads numbers; a word that goes on after it (`1x`) is refused by `readNumber`. */
const number = /0[xX][0-9a-fA-F]+|(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?[fF]?/y;

export class Tokenizer {
  kind: TokenKind = "end";
  /** The word; for a string its decoded bytes are in `bytes`. */
  text = "";
  bytes: Buffer = Buffer.alloc(0);
  readonly #source: string;
  readonly #file: string;
  #position = 0;
  #start = 0;

  constructor(source: string, file: string) {
    this.#source = source;
    this.#file = file;
    this.next();
  }

  /** Moves to the next word. @throws SchemaError */
  next(): void {
    const source = this.#source;
    this.#skipSpace();
    this.#start = this.#position;
    if (this.#position >= source.length) {
      this.kind = "end";
      this.text = "end of file";
      return;
    }
    const first = source.charAt(this.#position);
    if (wordStart.test(first)) {
      this.kind = "identifier";
      this.text = this.#match(identifier) as string;
    } else if (
      (first >= "0" && first <= "9") ||
      (first === "." && /[0-9]/.test(source.charAt(this.#position + 1)))
    ) {
      this.kind = "number";
      this.text = this.#match(number) as string;
      if (/[A-Za-z_0-9]/.test(source.charAt(this.#position))) this.fail("a number ends in letters");
    } else if (first === '"' || first === "'") {
      this.kind = "string";
      this.text = "a string";
      this.bytes = this.#readString(first);
    } else {
      this.kind = "symbol";
      this.text = first;
      this.#position++;
    }
  }

  fail(reason: string): never {
    const before = this.#source.slice(0, this.#start);
    const line = before.split("\n").length;
    const column = this.#start - before.lastIndexOf("\n");
    const where = this.#file === "" ? "" : `${this.#file}, `;
    throw new SchemaError(this.#file, `${where}line ${line}, column ${column}: ${reason}`);
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#position;
    const found = pattern.exec(this.#source)?.[0];
    if (found !== undefined) this.#position += found.length;
    return found;
  }

  #skipSpace(): void {
    const source = this.#source;
    for (;;) {
      const code = source.charCodeAt(this.#position);
      if (code === 32 || (code >= 9 && code <= 13) || code === 0xfeff) this.#position++;
      else if (code === 47 && source.charCodeAt(this.#position + 1) === 47) {
        const end = source.indexOf("\n", this.#position);
        this.#position = end < 0 ? source.length : end + 1;
      } else if (code === 47 && source.charCodeAt(this.#position + 1) === 42) {
        const end = source.indexOf("*/", this.#position + 2);
        this.#start = this.#position;
        if (end < 0) this.fail("a comment does not end");
        this.#position = end + 2;
      } else return;
    }
  }

  #readString(quote: string): Buffer {
    const source = this.#source;
    const pieces: Buffer[] = [];
    let from = ++this.#position;
    for (;;) {
      const char = source.charAt(this.#position);
      if (char === "" || char === "\n") this.fail("a string does not end");
      if (char !== quote && char !== "\\") {
        this.#position++;
        continue;
      }
      if (this.#position > from) pieces.push(Buffer.from(source.slice(from, this.#position)));
      this.#position++;
      if (char === quote) return pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces);
      pieces.push(this.#readEscape());
      from = this.#position;
    }
  }

  #readEscape(): Buffer {
    const char = this.#source.charAt(this.#position++);
    const simple = "abfnrtv\\'\"?".indexOf(char);
    if (char !== "" && simple >= 0)
      return Buffer.from([Buffer.from("\x07\b\f\n\r\t\v\\'\"?")[simple] as number]);
    this.#position--;
    const octal = this.#match(/[0-7]{1,3}/y);
    if (octal !== undefined) return Buffer.from([Number.parseInt(octal, 8) & 255]);
    const hex = this.#match(/[xX][0-9a-fA-F]{1,2}/y);
    if (hex !== undefined) return Buffer.from([Number.parseInt(hex.slice(1), 16)]);
    const unicode = this.#match(/u[0-9a-fA-F]{4}|U00(?:0[0-9a-fA-F]|10)[0-9a-fA-F]{4}/y);
    if (unicode === undefined) this.fail("a string holds an unknown escape");
    return Buffer.from(String.fromCodePoint(Number.parseInt(unicode.slice(1), 16)));
  }
}
