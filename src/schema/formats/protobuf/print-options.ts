/** Options and their values as text. */
import type { OptionNode, OptionValue } from "./proto-file.ts";

export function optionText({ name, value }: OptionNode, indent: string): string {
  return `${name.join(".")} = ${valueText(value, indent)}`;
}

/** `[a = 1, b = 2]` with a space before; a longer list has a line each. */
export function bracketedOptions(options: readonly OptionNode[], indent: string): string {
  if (options.length === 0) return "";
  if (options.length === 1 && options[0]?.value.kind !== "message")
    return ` [${optionText(options[0] as OptionNode, indent)}]`;
  const inner = `${indent}  `;
  return ` [\n${options.map((option) => `${inner}${optionText(option, inner)}`).join(",\n")}\n${indent}]`;
}

function valueText(value: OptionValue, indent: string): string {
  if (value.kind === "string") return quoted(value.bytes);
  if (value.kind === "identifier" || value.kind === "number") return value.text;
  if (value.kind === "list") return `[${value.values.map((one) => valueText(one, indent)).join(", ")}]`;
  if (value.entries.length === 0) return "{}";
  const inner = `${indent}  `;
  return `{\n${value.entries.map((entry) => `${inner}${entry.name}: ${valueText(entry.value, inner)}`).join(",\n")}\n${indent}}`;
}

const escapes: Readonly<Record<string, string>> = {
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  '"': '\\"',
  "\\": "\\\\",
};

/** As text where the bytes are one, else byte by byte. */
export function quoted(bytes: Buffer): string {
  const text = bytes.toString();
  const isText = Buffer.from(text).equals(bytes);
  const escapeChar = (char: string): string =>
    escapes[char] ?? `\\${char.charCodeAt(0).toString(8).padStart(3, "0")}`;
  return isText
    ? // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to be escaped
      `"${text.replace(/[\u0000-\u001f"\\\u007f]/g, escapeChar)}"`
    : // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
      `"${bytes.toString("latin1").replace(/[\u0000-\u001f"\\\u007f-\u00ff]/g, escapeChar)}"`;
}
