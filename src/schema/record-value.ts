/**
 * The typed row that every format maps to and from: SeaweedMQ's RecordType and RecordValue (schema_pb), which has
 * the types of SQL and Parquet. Plain data, so that a row can be encoded, printed and compared by anyone.
 */

export type ScalarType =
  | "bool"
  | "int32"
  | "int64"
  | "float"
  | "double"
  | "bytes"
  | "string"
  | "timestamp"
  | "date"
  | "decimal"
  | "time";

export type Type =
  | { readonly kind: "scalar"; readonly scalar: ScalarType }
  | { readonly kind: "record"; readonly record: RecordType }
  | { readonly kind: "list"; readonly element: Type };

export interface Field {
  readonly name: string;
  /** Position in the record type, from 0. */
  readonly index: number;
  readonly type: Type;
  /** A list of `type`. */
  readonly isRepeated: boolean;
  readonly isRequired: boolean;
}

export interface RecordType {
  readonly fields: readonly Field[];
}

export type Value =
  | { readonly kind: "bool"; readonly value: boolean }
  | { readonly kind: "int32"; readonly value: number }
  | { readonly kind: "int64"; readonly value: bigint }
  | { readonly kind: "float"; readonly value: number }
  | { readonly kind: "double"; readonly value: number }
  | { readonly kind: "bytes"; readonly value: Buffer }
  | { readonly kind: "string"; readonly value: string }
  /** Microseconds since 1970-01-01T00:00:00; `isUtc` false for a local date and time. */
  | { readonly kind: "timestamp"; readonly micros: bigint; readonly isUtc: boolean }
  /** Days since 1970-01-01. */
  | { readonly kind: "date"; readonly days: number }
  /** Big-endian two's complement of the unscaled number. */
  | { readonly kind: "decimal"; readonly value: Buffer; readonly precision: number; readonly scale: number }
  /** Microseconds since midnight. */
  | { readonly kind: "time"; readonly micros: bigint }
  | { readonly kind: "list"; readonly values: readonly Value[] }
  | { readonly kind: "record"; readonly record: RecordValue };

/** Fields that are null or absent are not there. */
export type RecordValue = ReadonlyMap<string, Value>;
