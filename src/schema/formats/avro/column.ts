/**
 * The values of a row that are not records: datum <-> Value, both ways exact. What can't be made a datum is a
 * PayloadFailure, whose path the structures around add to.
 */
import type { ScalarType, Type, Value } from "../../record-value.ts";
import type { PrimitiveName } from "./avro-schema.ts";
import { PayloadFailure, within } from "./cursor.ts";
import type { LogicalType } from "./logical-type.ts";
import type { Datum } from "./lower.ts";

export interface Column {
  readonly type: Type;
  toValue(datum: Datum): Value;
  /** @throws PayloadFailure when the value is none of the type */
  fromValue(value: Value): Datum;
}

export function invalid(expected: string, value?: Value): PayloadFailure {
  const found = value === undefined ? "" : `, not ${value.kind}`;
  return new PayloadFailure(`expected ${expected}${found}`);
}

const scalar = (name: ScalarType): Type => ({ kind: "scalar", scalar: name });

export function listColumn(element: Column): Column {
  return {
    // Late: the type of a record isn't known before its fields are.
    get type(): Type {
      return { kind: "list", element: element.type };
    },
    toValue: (datum) => ({
      kind: "list",
      values: (datum as readonly Datum[]).map((item) => element.toValue(item)),
    }),
    fromValue: (value) => {
      if (value.kind !== "list") throw invalid("a list", value);
      const items: Datum[] = new Array(value.values.length);
      let index = 0;
      try {
        for (; index < items.length; index++) items[index] = element.fromValue(value.values[index] as Value);
      } catch (error) {
        throw within(error, index);
      }
      return items;
    },
  };
}

export function symbolColumn(symbols: readonly string[]): Column {
  const indexes = new Map(symbols.map((symbol, index) => [symbol, index]));
  return {
    type: scalar("string"),
    toValue: (datum) => ({ kind: "string", value: symbols[datum as number] as string }),
    fromValue: (value) => {
      const index = value.kind === "string" ? indexes.get(value.value) : undefined;
      if (index === undefined) throw invalid("a symbol of the enum", value);
      return index;
    },
  };
}

export function fixedColumn(size: number, logical: LogicalType | null): Column {
  if (logical?.name === "decimal") return decimalColumn(logical.precision, logical.scale, size);
  if (logical?.name === "uuid") return uuidColumn;
  if (logical?.name === "duration") return durationColumn;
  return {
    type: scalar("bytes"),
    toValue: (datum) => ({ kind: "bytes", value: datum as Buffer }),
    fromValue: (value) => {
      if (value.kind !== "bytes" || value.value.length !== size) throw invalid(`${size} bytes`, value);
      return value.value;
    },
  };
}

export function scalarColumn(type: PrimitiveName, logical: LogicalType | null): Column {
  switch (type) {
    case "int":
      if (logical?.name === "date") return dateColumn;
      return logical?.name === "time-millis" ? timeMillisColumn : intColumn;
    case "long":
      return longColumn(logical);
    case "bytes":
      return logical?.name === "decimal"
        ? decimalColumn(logical.precision, logical.scale, null)
        : bytesColumn;
    case "string":
      return stringColumn;
    case "boolean":
      return booleanColumn;
    case "float":
    case "double":
      return numberColumn(type);
    case "null":
      throw new TypeError("null has no column");
  }
}

const booleanColumn: Column = {
  type: scalar("bool"),
  toValue: (datum) => ({ kind: "bool", value: datum as boolean }),
  fromValue: (value) => {
    if (value.kind !== "bool") throw invalid("a bool", value);
    return value.value;
  },
};

const intColumn: Column = {
  type: scalar("int32"),
  toValue: (datum) => ({ kind: "int32", value: datum as number }),
  fromValue: (value) => {
    if (value.kind !== "int32") throw invalid("an int32", value);
    return int32(value.value);
  },
};

const bytesColumn: Column = {
  type: scalar("bytes"),
  toValue: (datum) => ({ kind: "bytes", value: datum as Buffer }),
  fromValue: (value) => {
    if (value.kind !== "bytes") throw invalid("bytes", value);
    return value.value;
  },
};

const stringColumn: Column = {
  type: scalar("string"),
  toValue: (datum) => ({ kind: "string", value: datum as string }),
  fromValue: (value) => {
    if (value.kind !== "string") throw invalid("a string", value);
    if (!value.value.isWellFormed())
      throw new PayloadFailure("a string with half a surrogate pair has no UTF-8");
    return value.value;
  },
};

function numberColumn(kind: "float" | "double"): Column {
  return {
    type: scalar(kind),
    toValue: (datum) => ({ kind, value: datum as number }),
    fromValue: (value) => {
      if (value.kind !== kind) throw invalid(`a ${kind}`, value);
      return value.value;
    },
  };
}

const dateColumn: Column = {
  type: scalar("date"),
  toValue: (datum) => ({ kind: "date", days: datum as number }),
  fromValue: (value) => {
    if (value.kind !== "date") throw invalid("a date", value);
    return int32(value.days);
  },
};

const timeMillisColumn: Column = {
  type: scalar("time"),
  toValue: (datum) => ({ kind: "time", micros: BigInt(datum as number) * 1000n }),
  fromValue: (value) => {
    if (value.kind !== "time") throw invalid("a time", value);
    return int32(Number(wholeMillis(value.micros)));
  },
};

function longColumn(logical: LogicalType | null): Column {
  switch (logical?.name) {
    case "time-micros":
      return {
        type: scalar("time"),
        toValue: (datum) => ({ kind: "time", micros: datum as bigint }),
        fromValue: (value) => {
          if (value.kind !== "time") throw invalid("a time", value);
          return int64(value.micros);
        },
      };
    case "timestamp-millis":
    case "timestamp-micros":
    case "local-timestamp-millis":
    case "local-timestamp-micros":
      return timestampColumn(logical.name.endsWith("millis"), logical.name.startsWith("timestamp"));
    default:
      return {
        type: scalar("int64"),
        toValue: (datum) => ({ kind: "int64", value: datum as bigint }),
        fromValue: (value) => {
          if (value.kind !== "int64") throw invalid("an int64", value);
          return int64(value.value);
        },
      };
  }
}

function timestampColumn(isMillis: boolean, isUtc: boolean): Column {
  return {
    type: scalar("timestamp"),
    toValue: (datum) => {
      const micros = isMillis ? (datum as bigint) * 1000n : (datum as bigint);
      return { kind: "timestamp", micros, isUtc };
    },
    fromValue: (value) => {
      if (value.kind !== "timestamp" || value.isUtc !== isUtc) {
        throw invalid(`a ${isUtc ? "UTC" : "local"} timestamp`, value);
      }
      return isMillis ? wholeMillis(int64(value.micros)) : int64(value.micros);
    },
  };
}

function decimalColumn(precision: number, scale: number, size: number | null): Column {
  return {
    type: scalar("decimal"),
    toValue: (datum) => ({ kind: "decimal", value: datum as Buffer, precision, scale }),
    fromValue: (value) => {
      if (value.kind !== "decimal" || value.scale !== scale)
        throw invalid(`a decimal of scale ${scale}`, value);
      return size === null ? value.value : signExtended(value.value, size);
    },
  };
}

function signExtended(unscaled: Buffer, size: number): Buffer {
  if (unscaled.length === size) return unscaled;
  if (unscaled.length > size) throw new PayloadFailure(`a decimal of ${unscaled.length} bytes in ${size}`);
  const extended = Buffer.alloc(size, (unscaled[0] ?? 0) >= 0x80 ? 0xff : 0);
  unscaled.copy(extended, size - unscaled.length);
  return extended;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const uuidColumn: Column = {
  type: scalar("string"),
  toValue: (datum) => {
    const hex = (datum as Buffer).toString("hex");
    const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
    return { kind: "string", value: parts.join("-") };
  },
  fromValue: (value) => {
    if (value.kind !== "string" || !UUID.test(value.value)) throw invalid("a UUID", value);
    return Buffer.from(value.value.replaceAll("-", ""), "hex");
  },
};

const durationParts = ["months", "days", "millis"];

const durationColumn: Column = {
  type: {
    kind: "record",
    record: {
      fields: durationParts.map((name, index) => ({
        name,
        index,
        type: scalar("int64"),
        isRepeated: false,
        isRequired: true,
      })),
    },
  },
  toValue: (datum) => ({
    kind: "record",
    record: new Map(
      durationParts.map((name, index): [string, Value] => [
        name,
        { kind: "int64", value: BigInt((datum as Buffer).readUInt32LE(4 * index)) },
      ]),
    ),
  }),
  fromValue: (value) => {
    if (value.kind !== "record" || value.record.size !== 3)
      throw invalid("a record {months, days, millis}", value);
    const bytes = Buffer.alloc(12);
    for (const [index, name] of durationParts.entries()) {
      const part = value.record.get(name);
      const isPart = part?.kind === "int64" && part.value >= 0n && part.value <= 0xffffffffn;
      if (!isPart) throw within(invalid("an int64 of at most 32 bits", part), name);
      bytes.writeUInt32LE(Number(part.value), 4 * index);
    }
    return bytes;
  },
};

function int32(value: number): number {
  if (value !== (value | 0)) throw new PayloadFailure(`${value} is no 32-bit integer`);
  return value | 0;
}

function int64(value: bigint): bigint {
  if (BigInt.asIntN(64, value) !== value) throw new PayloadFailure(`${value} is no 64-bit integer`);
  return value;
}

function wholeMillis(micros: bigint): bigint {
  if (micros % 1000n !== 0n) throw new PayloadFailure(`${micros} microseconds are no whole milliseconds`);
  return micros / 1000n;
}
