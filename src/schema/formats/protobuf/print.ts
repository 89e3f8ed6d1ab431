/**
 * A file as text. The order of nested messages is kept, since message indexes count it: fields come first, and before
 * a map or a group, whose message is implied, whatever was declared before that message.
 */
import { bracketedOptions, optionText, quoted } from "./print-options.ts";
import type {
  EnumNode,
  FieldNode,
  MessageNode,
  NumberRange,
  OptionNode,
  ProtoFile,
  ServiceNode,
  Visibility,
} from "./proto-file.ts";
import { isTrue, maxFieldNumber, optionOf } from "./proto-file.ts";

export interface PrintOptions {
  /** proto2 without its `syntax` line, as the registry's normal form has it. */
  readonly dropsProto2Syntax?: boolean;
}

export function printProtoFile(file: ProtoFile, { dropsProto2Syntax = false }: PrintOptions = {}): string {
  const parts: string[] = [];
  let head = "";
  if (file.syntax === "editions") head += `edition = "${file.edition}";\n`;
  else if (file.syntax === "proto3" || (file.isSyntaxWritten && !dropsProto2Syntax))
    head += `syntax = "${file.syntax}";\n`;
  if (file.package !== "") head += `package ${file.package};\n`;
  if (head !== "") parts.push(head);
  if (file.imports.length > 0) {
    parts.push(
      file.imports
        .map(
          ({ path, kind }) => `import ${kind === "plain" ? "" : `${kind} `}${quoted(Buffer.from(path))};\n`,
        )
        .join(""),
    );
  }
  if (file.options.length > 0)
    parts.push(file.options.map((option) => `option ${optionText(option, "")};\n`).join(""));
  const printer = new Printer(file.syntax === "editions");
  const types =
    printer.messages(file.messages, file.extensions) + file.enums.map((one) => printer.enum(one)).join("");
  if (types !== "") parts.push(types);
  const services = file.services.map((one) => printer.service(one)).join("");
  if (services !== "") parts.push(services);
  return parts.join("\n");
}

class Printer {
  #indent = "";
  /** Editions have reserved names as identifiers. */
  readonly #isEdition: boolean;

  constructor(isEdition: boolean) {
    this.#isEdition = isEdition;
  }

  /** The messages of a file, with the extensions where their groups have to be. */
  messages(messages: readonly MessageNode[], extensions: readonly FieldNode[]): string {
    let text = "";
    const implied = new Set<MessageNode>();
    for (const message of messages) {
      if (message.implied === "group" && extensions.some((one) => one.isGroup && one.type === message.name)) {
        implied.add(message);
      } else text += this.#message(message);
    }
    // Groups in extensions at the top are so rare that they may stand last, except for one thing: they count as
    // messages. With them the extensions stand where the first one was.
    if (implied.size > 0) return this.#inOrder(messages, extensions, implied);
    return text + this.#extensions(extensions, messages);
  }

  #inOrder(
    messages: readonly MessageNode[],
    extensions: readonly FieldNode[],
    implied: Set<MessageNode>,
  ): string {
    let text = this.#extensions(
      extensions.filter((one) => !one.isGroup),
      messages,
    );
    for (const message of messages) {
      if (!implied.has(message)) text += this.#message(message);
      else
        text += this.#extensions(
          extensions.filter((one) => one.isGroup && one.type === message.name),
          messages,
        );
    }
    return text;
  }

  #message(message: MessageNode): string {
    const head = `${this.#indent}${visible(message.visibility)}message ${message.name} {`;
    return `${head}${this.#body(message)}}\n`;
  }

  #body(message: MessageNode): string {
    const outer = this.#indent;
    this.#indent = `${outer}  `;
    const parts = [
      this.#reserved(message.reservedRanges, message.reservedNames, maxFieldNumber),
      this.#options(message.options.filter((option) => option.name[0] !== "map_entry")),
      this.#members(message),
      message.extensionRanges
        .map(
          (range) =>
            `${this.#indent}extensions ${rangeText(range, maxFieldNumber)}${bracketedOptions(range.options, this.#indent)};\n`,
        )
        .join(""),
      message.enums.map((one) => this.enum(one)).join(""),
    ].filter((part) => part !== "");
    this.#indent = outer;
    return parts.length === 0 ? `\n${outer}` : `\n${parts.join("\n")}${outer}`;
  }

  /**
   * Fields, oneofs, extensions and nested messages, so that the same nested messages come of it in the same order:
   * before a field that implies one stands all that was declared before that.
   */
  #members(message: MessageNode): string {
    const { messages } = message;
    const all = [...message.fields, ...message.extensions];
    const place = new Map(messages.map((one, at) => [one, at]));
    const ownerOf = new Map<MessageNode, FieldNode>();
    const ofOneof: FieldNode[][] = message.oneofs.map(() => []);
    for (const field of all) {
      const implied = impliedBy(field, messages);
      if (implied !== undefined) ownerOf.set(implied, field);
      if (field.oneof >= 0) ofOneof[field.oneof]?.push(field);
    }
    const done = new Set<FieldNode>();
    let next = 0;
    let text = "";
    const upTo = (end: number): void => {
      while (next <= end && next < messages.length) {
        const nested = messages[next++] as MessageNode;
        const owner = ownerOf.get(nested);
        if (owner === undefined) text += this.#message(nested);
        else emit(owner);
      }
    };
    const emit = (field: FieldNode): void => {
      if (done.has(field)) return;
      const together = field.oneof < 0 ? [field] : (ofOneof[field.oneof] ?? [field]);
      for (const one of together) done.add(one);
      for (const one of together) {
        const implied = impliedBy(one, messages);
        if (implied !== undefined) upTo(place.get(implied) ?? -1);
      }
      if (field.oneof >= 0) text += this.#oneof(message, field.oneof, together);
      else if (field.extendee !== null) text += this.#extensions([field], messages);
      else text += this.#field(field, messages);
    };
    all.forEach(emit);
    upTo(messages.length);
    return text;
  }

  #oneof(message: MessageNode, index: number, members: readonly FieldNode[]): string {
    const oneof = message.oneofs[index];
    const outer = this.#indent;
    this.#indent = `${outer}  `;
    const body =
      this.#options(oneof?.options ?? []) +
      members.map((field) => this.#field(field, message.messages)).join("");
    this.#indent = outer;
    return `${outer}oneof ${oneof?.name} {\n${body}${outer}}\n`;
  }

  #field(field: FieldNode, messages: readonly MessageNode[]): string {
    const { name, number, label, options } = field;
    const tail = ` = ${number}${bracketedOptions(options, this.#indent)}`;
    const implied = impliedBy(field, messages);
    if (implied !== undefined && isEntry(implied)) {
      const [key, value] = implied.fields;
      return `${this.#indent}map<${key?.type}, ${value?.type}> ${name}${tail};\n`;
    }
    const prefix = `${this.#indent}${label === null ? "" : `${label} `}`;
    if (field.isGroup && implied !== undefined)
      return `${prefix}group ${implied.name}${tail} {${this.#body(implied)}}\n`;
    return `${prefix}${field.type} ${name}${tail};\n`;
  }

  /** Those of one message that follow each other stand in one block. */
  #extensions(extensions: readonly FieldNode[], messages: readonly MessageNode[]): string {
    let text = "";
    const outer = this.#indent;
    for (let at = 0; at < extensions.length; ) {
      const extendee = extensions[at]?.extendee;
      text += `${outer}extend ${extendee} {\n`;
      this.#indent = `${outer}  `;
      while (at < extensions.length && extensions[at]?.extendee === extendee) {
        text += this.#field(extensions[at++] as FieldNode, messages);
      }
      this.#indent = outer;
      text += `${outer}}\n`;
    }
    return text;
  }

  enum(node: EnumNode): string {
    const outer = this.#indent;
    this.#indent = `${outer}  `;
    const body =
      this.#reserved(node.reservedRanges, node.reservedNames, 2147483647) +
      this.#options(node.options) +
      node.values
        .map(
          ({ name, number, options }) =>
            `${this.#indent}${name} = ${number}${bracketedOptions(options, this.#indent)};\n`,
        )
        .join("");
    this.#indent = outer;
    return `${outer}${visible(node.visibility)}enum ${node.name} {\n${body}${outer}}\n`;
  }

  service({ name, options, methods }: ServiceNode): string {
    this.#indent = "  ";
    let body = this.#options(options);
    for (const method of methods) {
      const input = `${method.isInputStream ? "stream " : ""}${method.input}`;
      const output = `${method.isOutputStream ? "stream " : ""}${method.output}`;
      body += `  rpc ${method.name} (${input}) returns (${output})`;
      this.#indent = "    ";
      body += method.options.length === 0 ? ";\n" : ` {\n${this.#options(method.options)}  }\n`;
      this.#indent = "  ";
    }
    this.#indent = "";
    return `service ${name} {\n${body}}\n`;
  }

  #options(options: readonly OptionNode[]): string {
    return options.map((option) => `${this.#indent}option ${optionText(option, this.#indent)};\n`).join("");
  }

  #reserved(ranges: readonly NumberRange[], names: readonly string[], max: number): string {
    let text = ranges.map((range) => `${this.#indent}reserved ${rangeText(range, max)};\n`).join("");
    const spelled = names.map((name) =>
      this.#isEdition && /^[A-Za-z_][A-Za-z_0-9]*$/.test(name) ? name : quoted(Buffer.from(name)),
    );
    text += spelled.map((name) => `${this.#indent}reserved ${name};\n`).join("");
    return text;
  }
}

/** The message that a field implies: that of a group, the entry of a map. */
function impliedBy(field: FieldNode, messages: readonly MessageNode[]): MessageNode | undefined {
  let byName = impliedMessages.get(messages);
  if (byName === undefined) {
    byName = new Map();
    for (const one of messages) if (one.implied !== null || isEntry(one)) byName.set(one.name, one);
    impliedMessages.set(messages, byName);
  }
  const message = byName.get(field.type.slice(field.type.lastIndexOf(".") + 1));
  if (message === undefined) return undefined;
  const isImplied = field.isGroup
    ? message.implied === "group"
    : field.label === "repeated" && isEntry(message);
  return isImplied ? message : undefined;
}

/** Found out once per list: a message may have thousands of fields and of nested messages. */
const impliedMessages = new WeakMap<readonly MessageNode[], Map<string, MessageNode>>();

function isEntry(message: MessageNode): boolean {
  return message.implied === "map entry" || isTrue(optionOf(message.options, "map_entry"));
}

function rangeText({ start, end }: NumberRange, max: number): string {
  return start === end ? String(start) : `${start} to ${end === max ? "max" : end}`;
}

function visible(visibility: Visibility): string {
  return visibility === null ? "" : `${visibility} `;
}
