/** Java's .properties syntax, in which Kafka's own configuration files are written. */

export interface Property {
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

export function parseProperties(text: string): readonly Property[] {
  const properties: Property[] = [];
  const lines = text.split(/\r\n|\r|\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = index + 1;
    let logical = (lines[index] ?? "").replace(/^[ \t\f]+/, "");
    if (logical === "" || logical.startsWith("#") || logical.startsWith("!")) continue;
    // An odd number of backslashes at the end continues the line; the next one's indentation does not count.
    while (/(?<!\\)(\\\\)*\\$/.test(logical) && index + 1 < lines.length) {
      index++;
      logical = logical.slice(0, -1) + (lines[index] ?? "").replace(/^[ \t\f]+/, "");
    }
    // The name ends at the first unescaped `=`, `:` or blank; one separator with blanks around it follows.
    const match = /^((?:\\.|[^\\=:\s])*)[ \t\f]*(?:[=:][ \t\f]*)?(.*)$/s.exec(logical);
    if (match === null) continue;
    properties.push({ name: unescapeText(match[1] ?? ""), value: unescapeText(match[2] ?? "").trim(), line });
  }
  return properties;
}

const controlCharacters: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", f: "\f" };

function unescapeText(text: string): string {
  return text.replace(/\\(u[0-9a-fA-F]{4}|[\s\S])/g, (_, escaped: string) =>
    escaped.length === 5
      ? String.fromCharCode(Number.parseInt(escaped.slice(1), 16))
      : (controlCharacters[escaped] ?? escaped),
  );
}
