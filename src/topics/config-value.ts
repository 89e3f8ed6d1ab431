/** The values that configs take, checked and brought into their normal form as Kafka's ConfigDef does, with its messages. */
import { ErrorCode } from "#generated/errors.ts";
import { KafkaError } from "#wire/kafka-error.ts";

export interface ConfigValueForm {
  readonly type: "boolean" | "string" | "int" | "long" | "double" | "password" | "list";
  readonly atLeast?: number;
  readonly atMost?: number;
  /** A value outside `atLeast` to `atMost` that is taken too. */
  readonly orElse?: number;
  /** The only values allowed; of a list, the only items. */
  readonly oneOf?: readonly string[];
}

/** The definition of the config that a client named; not what every object has, such as `constructor`. */
export function definitionOf<T>(definitions: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(definitions, name) ? definitions[name] : undefined;
}

/** JavaScript takes "" and "0x10" for numbers too. */
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const INT_MIN = -2_147_483_648n;
const INT_MAX = 2_147_483_647n;
const LONG_MIN = -(2n ** 63n);
const LONG_MAX = 2n ** 63n - 1n;

/**
 * `value` in its normal form.
 * @throws KafkaError INVALID_CONFIG
 */
export function parseConfigValue(name: string, value: string, form: ConfigValueForm): string {
  const text = value.trim();
  switch (form.type) {
    case "boolean": {
      const lower = text.toLowerCase();
      if (lower !== "true" && lower !== "false") {
        refuseValue(name, value, "Expected value to be either true or false");
      }
      return lower;
    }
    case "int":
      return parseInteger(name, text, form, "INT", INT_MIN, INT_MAX);
    case "long":
      return parseInteger(name, text, form, "LONG", LONG_MIN, LONG_MAX);
    case "double": {
      const number = DECIMAL.test(text) ? Number(text) : Number.NaN;
      if (!Number.isFinite(number)) refuseValue(name, value, "Not a number of type DOUBLE");
      // As Java writes a double.
      const normal = Number.isInteger(number) ? number.toFixed(1) : String(number);
      checkRange(name, normal, number, form);
      return normal;
    }
    case "list":
      return parseList(name, text, form);
    default:
      if (form.oneOf !== undefined && !form.oneOf.includes(text)) {
        refuseValue(name, value, `String must be one of: ${form.oneOf.join(", ")}`);
      }
      return text;
  }
}

/** @throws KafkaError INVALID_CONFIG in the words of Kafka's ConfigException */
export function refuseValue(name: string, value: string, reason: string): never {
  throw new KafkaError(
    ErrorCode.INVALID_CONFIG,
    `Invalid value ${value} for configuration ${name}: ${reason}`,
  );
}

function parseInteger(
  name: string,
  value: string,
  form: ConfigValueForm,
  typeName: string,
  lowest: bigint,
  highest: bigint,
): string {
  if (!/^[+-]?\d+$/.test(value)) refuseValue(name, value, `Not a number of type ${typeName}`);
  const number = BigInt(value.startsWith("+") ? value.slice(1) : value);
  if (number < lowest || number > highest) refuseValue(name, value, `Not a number of type ${typeName}`);
  checkRange(name, value, number, form);
  return String(number);
}

function checkRange(name: string, value: string, number: number | bigint, form: ConfigValueForm): void {
  // biome-ignore lint/suspicious/noDoubleEquals: a bigint and a number that are equal are never ===
  if (form.orElse !== undefined && number == form.orElse) return;
  if (form.atLeast !== undefined && number < form.atLeast) {
    refuseValue(name, value, `Value must be at least ${form.atLeast}`);
  }
  if (form.atMost !== undefined && number > form.atMost) {
    refuseValue(name, value, `Value must be no more than ${form.atMost}`);
  }
}

function parseList(name: string, value: string, form: ConfigValueForm): string {
  const items = value === "" ? [] : value.split(",").map((item) => item.trim());
  for (const item of items) {
    if (item === "") {
      throw new KafkaError(ErrorCode.INVALID_CONFIG, `Configuration '${name}' values must not be empty.`);
    }
    if (form.oneOf !== undefined && !form.oneOf.includes(item)) {
      refuseValue(name, item, `String must be one of: ${form.oneOf.join(", ")}`);
    }
  }
  return [...new Set(items)].join(",");
}
