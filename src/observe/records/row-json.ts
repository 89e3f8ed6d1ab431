/**
 * A row as JSON for people and scripts. Numbers are exact, however long: int64 and decimals have all their digits.
 *
 * timestamp: ISO 8601, with Z when it is UTC; date and time: the same. bytes: `{"hex": "…"}`. A field that is null or
 * absent is not there, as in the row. What ISO 8601 cannot say (years beyond 9999) is a number with its unit.
 */
import { float64ToJson, int64ToJson, type JsonValue, numberToJson } from "#src/codec/exact-json.ts";
import type { RecordValue, Value } from "#src/schema/record-value.ts";

export type JsonObject = { [name: string]: JsonValue };

/** What Java's BigDecimal and SQL have in practice is far below; digits cost time that grows with their square. */
const MAX_DECIMAL_BYTES = 512;
const MAX_DECIMAL_SCALE = 1_000;

const MICROS_PER_SECOND = 1_000_000n;

export function rowToJson(row: RecordValue): JsonObject {
  return Object.fromEntries(Array.from(row, ([name, value]) => [name, valueToJson(value)]));
}

function valueToJson(value: Value): JsonValue {
  switch (value.kind) {
    case "bool":
    case "int32":
    case "string":
      return value.value;
    case "int64":
      return int64ToJson(value.value);
    case "float":
      return float64ToJson(shortestFloat(value.value));
    case "double":
      return float64ToJson(value.value);
    case "bytes":
      return { hex: value.value.toString("hex") };
    case "timestamp":
      return timestampToJson(value.micros, value.isUtc);
    case "date":
      return dateText(value.days * 86_400_000) ?? { days: value.days };
    case "time":
      return timeText(value.micros);
    case "decimal":
      return decimalToJson(value.value, value.scale);
    case "list":
      return value.values.map(valueToJson);
    case "record":
      return rowToJson(value.record);
  }
}

/** The fewest digits that mean this float32: 0.1 rather than 0.10000000149011612. */
function shortestFloat(value: number): number {
  for (let digits = 6; digits <= 8; digits++) {
    const shorter = Number(value.toPrecision(digits));
    if (Math.fround(shorter) === value) return shorter;
  }
  return value;
}

function timestampToJson(micros: bigint, isUtc: boolean): JsonValue {
  const ofDay = floorMod(micros, 86_400n * MICROS_PER_SECOND);
  const date = dateText(Number((micros - ofDay) / 1_000n));
  if (date === null) return { micros: int64ToJson(micros) };
  return `${date}T${timeText(ofDay)}${isUtc ? "Z" : ""}`;
}

/** Null for what needs more than four digits of a year. */
function dateText(ms: number): string | null {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  return year >= 0 && year <= 9999 ? date.toISOString().slice(0, 10) : null;
}

/** With as many digits of a second as it needs, in threes. */
function timeText(micros: bigint): string {
  if (micros < 0n) return `-${timeText(-micros)}`;
  const two = (number: bigint): string => String(number).padStart(2, "0");
  const seconds = micros / MICROS_PER_SECOND;
  const fraction = String(micros % MICROS_PER_SECOND).padStart(6, "0");
  const digits = fraction.endsWith("000") ? fraction.slice(0, 3) : fraction;
  const clock = `${two(seconds / 3600n)}:${two((seconds / 60n) % 60n)}:${two(seconds % 60n)}`;
  return digits === "000" ? clock : `${clock}.${digits}`;
}

function decimalToJson(bytes: Buffer, scale: number): JsonValue {
  if (bytes.length > MAX_DECIMAL_BYTES || Math.abs(scale) > MAX_DECIMAL_SCALE) {
    return { unscaledHex: bytes.toString("hex"), scale };
  }
  const unsigned = bytes.length === 0 ? 0n : BigInt(`0x${bytes.toString("hex")}`);
  const unscaled = BigInt.asIntN(bytes.length * 8, unsigned);
  if (scale <= 0) return numberToJson(String(unscaled * 10n ** BigInt(-scale)));
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, "0");
  const sign = unscaled < 0n ? "-" : "";
  return numberToJson(`${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`);
}

function floorMod(value: bigint, divisor: bigint): bigint {
  const rest = value % divisor;
  return rest < 0n ? rest + divisor : rest;
}
