/** Messages, fields, enums and extensions of a .proto file. Statements follow the language specification's names. */
import {
  accept,
  acceptWord,
  expect,
  parseBracketedOptions,
  parseIdentifier,
  parseInteger,
  parseOption,
  parseStringBytes,
  parseTypeName,
} from "./parse-options.ts";
import {
  type EnumNode,
  type ExtensionRangeNode,
  emptyMessage,
  type FieldNode,
  type MessageNode,
  mapEntryName,
  maxFieldNumber,
  type NumberRange,
  type ProtoFile,
} from "./proto-file.ts";
import type { Tokenizer } from "./tokenizer.ts";

/** protoc's limit of nested messages. */
const maxMessageDepth = 32;
const minEnumNumber = -2_147_483_648;
const maxEnumNumber = 2_147_483_647;
const labels = ["optional", "required", "repeated"] as const;

export class MessageParser {
  readonly #words: Tokenizer;
  readonly #file: ProtoFile;

  constructor(words: Tokenizer, file: ProtoFile) {
    this.#words = words;
    this.#file = file;
  }

  /** After the word `message`. */
  parseMessage(depth: number): MessageNode {
    const message = emptyMessage(parseIdentifier(this.#words));
    this.#parseMessageBody(message, depth);
    return message;
  }

  #parseMessageBody(message: MessageNode, depth: number): void {
    const words = this.#words;
    if (depth > maxMessageDepth) words.fail("messages are nested too deeply");
    expect(words, "{");
    while (!accept(words, "}")) {
      if (accept(words, ";")) continue;
      const word = words.kind === "identifier" ? words.text : "";
      // A field may have a type of any of these names, except where the statement's next word decides.
      if (
        word === "message" ||
        word === "enum" ||
        word === "oneof" ||
        word === "extend" ||
        word === "option"
      ) {
        words.next();
        this.#parseStatement(message, word, depth);
      } else if (word === "extensions" || word === "reserved") {
        words.next();
        this.#parseRanges(message, word);
      } else if ((word === "export" || word === "local") && this.#file.syntax === "editions") {
        words.next();
        this.#parseVisible(message, word, depth);
      } else {
        this.#parseField(message.fields, message.messages, null, -1, depth);
      }
    }
  }

  #parseStatement(message: MessageNode, word: string, depth: number): void {
    const words = this.#words;
    if (word === "message") message.messages.push(this.parseMessage(depth + 1));
    else if (word === "enum") message.enums.push(this.parseEnum());
    else if (word === "oneof") this.#parseOneof(message, depth);
    else if (word === "extend") this.parseExtend(message.extensions, message.messages, depth);
    else {
      message.options.push(parseOption(words));
      expect(words, ";");
    }
  }

  #parseVisible(message: MessageNode, visibility: "export" | "local", depth: number): void {
    const words = this.#words;
    if (acceptWord(words, "message")) {
      const nested = this.parseMessage(depth + 1);
      nested.visibility = visibility;
      message.messages.push(nested);
    } else if (acceptWord(words, "enum")) {
      const nested = this.parseEnum();
      nested.visibility = visibility;
      message.enums.push(nested);
    } else {
      words.fail(`expected "message" or "enum", found ${words.text}`);
    }
  }

  #parseOneof(message: MessageNode, depth: number): void {
    const words = this.#words;
    const oneof = { name: parseIdentifier(words), options: [] as MessageNode["options"] };
    const index = message.oneofs.push(oneof) - 1;
    expect(words, "{");
    while (!accept(words, "}")) {
      if (accept(words, ";")) continue;
      if (acceptWord(words, "option")) {
        oneof.options.push(parseOption(words));
        expect(words, ";");
      } else {
        this.#parseField(message.fields, message.messages, null, index, depth);
      }
    }
  }

  /** After the word `extend`. `messages` takes the messages of groups. */
  parseExtend(extensions: FieldNode[], messages: MessageNode[], depth: number): void {
    const words = this.#words;
    const extendee = parseTypeName(words);
    expect(words, "{");
    while (!accept(words, "}")) {
      if (!accept(words, ";")) this.#parseField(extensions, messages, extendee, -1, depth);
    }
  }

  #parseField(
    fields: FieldNode[],
    messages: MessageNode[],
    extendee: string | null,
    oneof: number,
    depth: number,
  ): void {
    const words = this.#words;
    const label = labels.find((word) => words.kind === "identifier" && words.text === word) ?? null;
    if (label !== null) {
      if (oneof >= 0) words.fail(`fields of a oneof have no label, found ${label}`);
      if (label === "required" && this.#file.syntax !== "proto2")
        words.fail("required fields exist in proto2 only");
      if (label === "optional" && this.#file.syntax === "editions")
        words.fail("editions have no label optional");
      words.next();
    } else if (this.#file.syntax === "proto2" && oneof < 0 && words.text !== "map") {
      words.fail(`expected "required", "optional" or "repeated", found ${words.text}`);
    }
    let type = parseTypeName(words);
    if (type === "map" && accept(words, "<")) {
      if (label !== null || oneof >= 0 || extendee !== null)
        words.fail("a map has no label and stands in no oneof or extend");
      this.#parseMap(fields, messages);
      return;
    }
    const isGroup = type === "group" && this.#file.syntax === "proto2";
    let name = parseIdentifier(words);
    expect(words, "=");
    const number = parseInteger(words, 1, maxFieldNumber);
    const options: FieldNode["options"] = [];
    parseBracketedOptions(words, options);
    if (isGroup) {
      const message = emptyMessage(name);
      message.implied = "group";
      messages.push(message);
      this.#parseMessageBody(message, depth + 1);
      accept(words, ";");
      type = name;
      name = name.toLowerCase();
    } else {
      expect(words, ";");
    }
    fields.push({ name, number, label, type, isGroup, oneof, extendee, options });
  }

  /** After `map<`: the message of the entries comes to the nested messages at this place, as in protoc. */
  #parseMap(fields: FieldNode[], messages: MessageNode[]): void {
    const words = this.#words;
    const key = parseTypeName(words);
    expect(words, ",");
    const value = parseTypeName(words);
    expect(words, ">");
    const name = parseIdentifier(words);
    expect(words, "=");
    const number = parseInteger(words, 1, maxFieldNumber);
    const options: FieldNode["options"] = [];
    parseBracketedOptions(words, options);
    expect(words, ";");
    const entry = mapEntry(name, key, value);
    messages.push(entry);
    fields.push({
      name,
      number,
      label: "repeated",
      type: entry.name,
      isGroup: false,
      oneof: -1,
      extendee: null,
      options,
    });
  }

  #parseRanges(message: MessageNode, word: "extensions" | "reserved"): void {
    const words = this.#words;
    if (word === "reserved") {
      parseReserved(words, message.reservedRanges, message.reservedNames, 1, maxFieldNumber);
      return;
    }
    const ranges: NumberRange[] = [];
    do ranges.push(parseRange(words, 1, maxFieldNumber));
    while (accept(words, ","));
    const options: ExtensionRangeNode["options"] = [];
    parseBracketedOptions(words, options);
    for (const range of ranges) message.extensionRanges.push({ ...range, options });
    expect(words, ";");
  }

  /** After the word `enum`. */
  parseEnum(): EnumNode {
    const words = this.#words;
    const node: EnumNode = {
      name: parseIdentifier(words),
      visibility: null,
      values: [],
      reservedRanges: [],
      reservedNames: [],
      options: [],
    };
    expect(words, "{");
    while (!accept(words, "}")) {
      if (accept(words, ";")) continue;
      const name = parseIdentifier(words);
      if (name === "option" && words.text !== "=") {
        node.options.push(parseOption(words));
        expect(words, ";");
      } else if (name === "reserved" && words.text !== "=") {
        parseReserved(words, node.reservedRanges, node.reservedNames, minEnumNumber, maxEnumNumber);
      } else {
        expect(words, "=");
        const number = parseInteger(words, minEnumNumber, maxEnumNumber);
        const options: FieldNode["options"] = [];
        parseBracketedOptions(words, options);
        expect(words, ";");
        node.values.push({ name, number, options });
      }
    }
    return node;
  }
}

export function mapEntry(fieldName: string, key: string, value: string): MessageNode {
  const message = emptyMessage(mapEntryName(fieldName));
  message.implied = "map entry";
  const common = { label: "optional", isGroup: false, oneof: -1, extendee: null } as const;
  message.fields.push({ ...common, name: "key", number: 1, type: key, options: [] });
  message.fields.push({ ...common, name: "value", number: 2, type: value, options: [] });
  return message;
}

function parseRange(words: Tokenizer, min: number, max: number): NumberRange {
  const start = parseInteger(words, min, max);
  if (!acceptWord(words, "to")) return { start, end: start };
  return { start, end: acceptWord(words, "max") ? max : parseInteger(words, start, max) };
}

/** Numbers and names; names are strings up to proto3, identifiers in editions. protoc wants a statement for each kind, others don't. */
function parseReserved(
  words: Tokenizer,
  ranges: NumberRange[],
  names: string[],
  min: number,
  max: number,
): void {
  do {
    if (words.kind === "string") names.push(parseStringBytes(words).toString());
    else if (words.kind === "identifier") names.push(parseIdentifier(words));
    else ranges.push(parseRange(words, min, max));
  } while (accept(words, ","));
  expect(words, ";");
}
