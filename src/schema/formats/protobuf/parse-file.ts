/** A whole .proto file from its text. */
import { MessageParser } from "./parse-message.ts";
import {
  accept,
  acceptWord,
  expect,
  parseIdentifier,
  parseOption,
  parseStringBytes,
  parseTypeName,
} from "./parse-options.ts";
import {
  emptyFile,
  type MethodNode,
  type ProtoFile,
  type ProtoImport,
  type ServiceNode,
} from "./proto-file.ts";
import { Tokenizer } from "./tokenizer.ts";

/** @param path the import path, for messages; empty for the schema itself. @throws SchemaError */
export function parseProtoFile(text: string, path: string): ProtoFile {
  const words = new Tokenizer(text, path);
  const file = emptyFile(path);
  parseSyntax(words, file);
  const messages = new MessageParser(words, file);
  let hasPackage = false;
  while (words.kind !== "end") {
    if (accept(words, ";")) continue;
    const word = words.kind === "identifier" ? words.text : "";
    if (word === "") words.fail(`expected a statement, found ${words.text}`);
    words.next();
    if (word === "package") {
      if (hasPackage) words.fail("a second package");
      hasPackage = true;
      file.package = parseTypeName(words);
      if (file.package.startsWith(".")) words.fail("a package has no leading dot");
      expect(words, ";");
    } else if (word === "import") file.imports.push(parseImport(words));
    else if (word === "option") {
      file.options.push(parseOption(words));
      expect(words, ";");
    } else if (word === "message") file.messages.push(messages.parseMessage(1));
    else if (word === "enum") file.enums.push(messages.parseEnum());
    else if (word === "extend") messages.parseExtend(file.extensions, file.messages, 1);
    else if (word === "service") file.services.push(parseService(words));
    else if ((word === "export" || word === "local") && file.syntax === "editions") {
      const list = acceptWord(words, "message")
        ? file.messages
        : acceptWord(words, "enum")
          ? file.enums
          : null;
      if (list === null) words.fail(`expected "message" or "enum", found ${words.text}`);
      const node = list === file.messages ? messages.parseMessage(1) : messages.parseEnum();
      node.visibility = word;
      (list as (typeof node)[]).push(node);
    } else words.fail(`expected a statement, found ${word}`);
  }
  return file;
}

function parseSyntax(words: Tokenizer, file: ProtoFile): void {
  const isEdition = words.kind === "identifier" && words.text === "edition";
  if (!isEdition && !(words.kind === "identifier" && words.text === "syntax")) return;
  words.next();
  expect(words, "=");
  const value = parseStringBytes(words).toString();
  expect(words, ";");
  file.isSyntaxWritten = true;
  if (isEdition) {
    if (value !== "2023" && value !== "2024") words.fail(`unknown edition "${value}"`);
    file.syntax = "editions";
    file.edition = value;
  } else {
    if (value !== "proto2" && value !== "proto3") words.fail(`unknown syntax "${value}"`);
    file.syntax = value;
  }
}

function parseImport(words: Tokenizer): ProtoImport {
  const kind =
    (["public", "weak", "option"] as const).find(
      (word) => words.kind === "identifier" && words.text === word,
    ) ?? "plain";
  if (kind !== "plain") words.next();
  const path = parseStringBytes(words).toString();
  expect(words, ";");
  return { path, kind };
}

function parseService(words: Tokenizer): ServiceNode {
  const service: ServiceNode = { name: parseIdentifier(words), methods: [], options: [] };
  expect(words, "{");
  while (!accept(words, "}")) {
    if (accept(words, ";")) continue;
    if (acceptWord(words, "option")) {
      service.options.push(parseOption(words));
      expect(words, ";");
    } else if (acceptWord(words, "rpc")) service.methods.push(parseMethod(words));
    else words.fail(`expected "rpc" or "option", found ${words.text}`);
  }
  return service;
}

function parseMethod(words: Tokenizer): MethodNode {
  const name = parseIdentifier(words);
  const input = parseMethodType(words);
  if (!acceptWord(words, "returns")) words.fail(`expected "returns", found ${words.text}`);
  const output = parseMethodType(words);
  const options: MethodNode["options"] = [];
  if (accept(words, "{")) {
    while (!accept(words, "}")) {
      if (accept(words, ";")) continue;
      if (!acceptWord(words, "option")) words.fail(`expected "option", found ${words.text}`);
      options.push(parseOption(words));
      expect(words, ";");
    }
    accept(words, ";");
  } else {
    expect(words, ";");
  }
  return {
    name,
    input: input.type,
    output: output.type,
    isInputStream: input.isStream,
    isOutputStream: output.isStream,
    options,
  };
}

function parseMethodType(words: Tokenizer): { type: string; isStream: boolean } {
  expect(words, "(");
  // A type cannot be named `stream` here: `stream .a.B` is a stream of an absolute name.
  const isStream = acceptWord(words, "stream");
  const type = parseTypeName(words);
  expect(words, ")");
  return { type, isStream };
}
