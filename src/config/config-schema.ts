/**
 * The validation of settings, made from the table of keys. Loaded only when something is set: zod costs some
 * 80 ms and 15 MB, which a start with defaults does not pay.
 */
import { z } from "zod";
import { type ConfigKey, type ConfigName, configKeys, configNames } from "./broker-config.ts";
import { ConfigError, type Setting } from "./config-error.ts";

/** What a key takes, as a sentence part for messages and documentation. */
export function expectedValue(key: ConfigKey): string {
  if (key.oneOf !== undefined) {
    return `${key.type === "list" ? "a list of" : "one of"} ${key.oneOf.join(", ")}`;
  }
  switch (key.type) {
    case "boolean":
      return "true or false";
    case "string":
    case "password":
      return "text";
    case "list":
      return "a list, separated by commas";
    default: {
      const { lowest, highest } = range(key);
      const kind = key.type === "double" ? "a number" : "a whole number";
      const text = `${kind} from ${lowest} to ${highest}`;
      return key.orElse === undefined ? text : `${text}, or ${key.orElse}`;
    }
  }
}

function range(key: ConfigKey): { lowest: number; highest: number } {
  const widest = key.type === "int" ? 2_147_483_647 : Number.MAX_SAFE_INTEGER;
  return { lowest: key.atLeast ?? -widest, highest: key.atMost ?? widest };
}

/** Settings are text in .properties files and on the command line; what is not of the form stays for zod to refuse. */
function fromText(key: ConfigKey, value: unknown): unknown {
  if (typeof value !== "string") return isText(key) && typeof value === "number" ? String(value) : value;
  const text = value.trim();
  switch (key.type) {
    case "int":
    case "long":
      return /^[+-]?\d+$/.test(text) ? Number(text) : value;
    case "double":
      return text !== "" && Number.isFinite(Number(text)) ? Number(text) : value;
    case "boolean":
      return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : value;
    case "list":
      return text === "" ? [] : text.split(",").map((entry) => entry.trim());
    default:
      return text;
  }
}

function isText({ type }: ConfigKey): boolean {
  return type === "string" || type === "password";
}

function schemaOf(key: ConfigKey): z.ZodType {
  const { lowest, highest } = range(key);
  switch (key.type) {
    case "int":
    case "long":
      return orElse(key, z.int().min(lowest).max(highest));
    case "double":
      return orElse(key, z.number().min(lowest).max(highest));
    case "boolean":
      return z.boolean();
    case "list":
      return z.array(textOf(key)).min(1);
    default:
      return textOf(key);
  }
}

function orElse(key: ConfigKey, schema: z.ZodType): z.ZodType {
  return key.orElse === undefined ? schema : z.union([schema, z.literal(key.orElse)]);
}

function textOf({ oneOf }: ConfigKey): z.ZodType {
  return oneOf === undefined ? z.string().min(1) : z.enum(oneOf as [string, ...string[]]);
}

const schemas: ReadonlyMap<string, z.ZodType> = new Map(
  Object.entries(configKeys).map(([name, key]: [string, ConfigKey]) => [
    name,
    z.preprocess(
      (value) => fromText(key, value),
      key.default === null ? schemaOf(key).nullable() : schemaOf(key),
    ),
  ]),
);

/** @throws ConfigError naming where the setting stands, its key, what was expected and what was found */
export function validateSetting(setting: Setting): { name: ConfigName; value: unknown } {
  const schema = schemas.get(setting.name);
  if (schema === undefined) {
    throw new ConfigError(
      `${setting.source}: ${setting.name}: no such setting, did you mean ${nearestName(setting.name)}?`,
    );
  }
  const result = schema.safeParse(setting.value);
  if (!result.success) {
    const key: ConfigKey = configKeys[setting.name as ConfigName];
    const found = key.type === "password" ? "something else" : JSON.stringify(setting.value);
    throw new ConfigError(
      `${setting.source}: ${setting.name}: expected ${expectedValue(key)}, got ${found}`,
      { cause: result.error },
    );
  }
  return { name: setting.name as ConfigName, value: result.data };
}

function nearestName(name: string): ConfigName {
  let nearest: ConfigName = "node.id";
  let least = Number.POSITIVE_INFINITY;
  for (const known of configNames) {
    const distance = editDistance(name, known);
    if (distance < least) {
      least = distance;
      nearest = known;
    }
  }
  return nearest;
}

/** Levenshtein's distance, one row at a time. */
function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
