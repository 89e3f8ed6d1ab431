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
  const printer = new Printer();
  const types =
    printer.messages(file.messages, file.extensions) + file.enums.map((one) => printer.enum(one)).join("");
  if (types !== "") parts.push(types);
  const services = file.services.map((one) => printer.service(one)).join("");
  if (services !== "") parts.push(services);
  return parts.join("\n");
}

class Printer {
  #indent = "";

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

  /** Fields, oneofs, extensions and nested messages, in an order that gives the same nested messages. */
  #members(message: MessageNode): string {
    const waiting = [...message.messages];
    let text = "";
    const upTo = (implied: MessageNode | undefined): void => {
      const at = implied === undefined ? waiting.length : waiting.indexOf(implied);
      for (const nested of waiting.splice(0, at))
        if (nested.implied !== "group") text += this.#member(nested, message);
      if (implied !== undefined) waiting.shift();
    };
    const done = new Set<number>();
    for (const field of message.fields) {
      if (field.oneof >= 0) {
        if (done.has(field.oneof)) continue;
        done.add(field.oneof);
        const members = message.fields.filter((one) => one.oneof === field.oneof);
        // All messages that come before the first group within.
        const group = members.map((one) => impliedBy(one, waiting)).find((one) => one !== undefined);
        if (group !== undefined) upTo(group);
        text += this.#oneof(message, field.oneof, members);
      } else {
        const implied = impliedBy(field, waiting);
        if (implied !== undefined) upTo(implied);
        text += this.#field(field, message.messages);
      }
    }
    for (const one of message.extensions) {
      const implied = impliedBy(one, waiting);
      if (implied !== undefined) upTo(implied);
      text += this.#extensions([one], message.messages);
    }
    upTo(undefined);
    return text;
  }

  /** A nested message; the entry of a map that no field could be put at is written out. */
  #member(nested: MessageNode, parent: MessageNode): string {
    const isOfMap =
      isEntry(nested) &&
      parent.fields.some((field) => field.type === nested.name || field.type.endsWith(`.${nested.name}`));
    return isOfMap ? "" : this.#message(nested);
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
    text += names.map((name) => `${this.#indent}reserved ${quoted(Buffer.from(name))};\n`).join("");
    return text;
  }
}

/** The message that a field implies: that of a group, the entry of a map. */
function impliedBy(field: FieldNode, messages: readonly MessageNode[]): MessageNode | undefined {
  return messages.find((message) => {
    if (message.implied === null && !isEntry(message)) return false;
    const isNamed = field.type === message.name || field.type.endsWith(`.${message.name}`);
    return (
      isNamed &&
      (field.isGroup ? message.implied === "group" : field.label === "repeated" && isEntry(message))
    );
  });
}

function isEntry(message: MessageNode): boolean {
  return message.implied === "map entry" || isTrue(optionOf(message.options, "map_entry"));
}

function rangeText({ start, end }: NumberRange, max: number): string {
  return start === end ? String(start) : `${start} to ${end === max ? "max" : end}`;
}

function visible(visibility: Visibility): string {
  return visibility === null ? "" : `${visibility} `;
}
