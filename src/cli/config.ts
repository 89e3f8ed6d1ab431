/** `sargasso config`: every setting, from the table that validates them. */
import { type ConfigKey, configKeys } from "#src/config/broker-config.ts";
import { dynamicSettings } from "#src/config/broker-settings.ts";
import { expectedValue } from "#src/config/config-schema.ts";

const CHANGES = "Can be changed at run time.";

export function describeConfig(asMarkdown: boolean): string {
  const rows = Object.entries(configKeys).map(([name, key]: [string, ConfigKey]) => ({
    name,
    expected: expectedValue(key),
    standard: key.default === null ? "not set" : String(key.default),
    doc: dynamicSettings.some((one) => one === name) ? `${key.doc} ${CHANGES}` : key.doc,
  }));
  if (!asMarkdown) {
    return rows
      .map(
        ({ name, expected, standard, doc }) => `${name}\n    ${doc}\n    ${expected}; default: ${standard}\n`,
      )
      .join("\n");
  }
  const cell = (text: string): string => text.replaceAll("|", "\\|");
  const lines = rows.map(
    ({ name, expected, standard, doc }) =>
      `| \`${name}\` | ${cell(standard)} | ${cell(expected)} | ${cell(doc)} |`,
  );
  return ["| Setting | Default | Values | |", "|---|---|---|---|", ...lines, ""].join("\n");
}
