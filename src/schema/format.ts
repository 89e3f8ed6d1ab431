/**
 * What the pipeline knows of Avro, Protobuf and JSON Schema: one implementation each in formats/, nothing else
 * of the tree knows a format's library.
 */
import type { RecordType, RecordValue } from "./record-value.ts";

/** As the registry's REST API spells them. */
export type SchemaFormatName = "AVRO" | "PROTOBUF" | "JSON";

/** A schema that another one refers to, its own references resolved already, dependencies first. */
export interface ReferencedSchema {
  /** The name by which it is referred to: a full name in Avro, an import path in Protobuf, a `$ref` in JSON Schema. */
  readonly name: string;
  readonly text: string;
}

export interface Format {
  readonly name: SchemaFormatName;
  /** Bounded in time and depth for any text. @throws SchemaError when the text is no schema of this format */
  parse(text: string, references: readonly ReferencedSchema[]): ParsedSchema;
}

export interface ParsedSchema {
  /**
   * What the strategies for subject names call the record: the full name in Avro and Protobuf, the title in JSON Schema;
   * null when it has none. @throws PayloadError when the indexes lead to no message
   */
  recordName(messageIndexes?: readonly number[]): string | null;
  /** The row that a message of this schema becomes; for Protobuf that of the message that the indexes name. */
  recordType(messageIndexes?: readonly number[]): RecordType;
  /**
   * Decodes a payload (what follows the envelope) completely and exactly: nothing may be left over.
   * @throws PayloadError naming where and why
   */
  decode(payload: Buffer, messageIndexes?: readonly number[]): DecodedPayload;
  /** Whether a payload decodes and satisfies the schema, without building a row. @throws PayloadError */
  check(payload: Buffer, messageIndexes?: readonly number[]): void;
  /** As `check`, unless that might take more than some 20 ms: then false, and nothing is known. @throws PayloadError */
  checkIfQuick(payload: Buffer, messageIndexes?: readonly number[]): boolean;
  /**
   * The payload of a row: the identical bytes for what `decode` gave, `residue` included; a canonical encoding
   * when there is no residue. @throws PayloadError when the row does not fit the schema
   */
  encode(row: RecordValue, residue: Buffer | null, messageIndexes?: readonly number[]): Buffer;
}

/** Bytes of a payload that checks whose time is linear get through in some 20 ms, with the worst schema and payload. */
export const QUICK_LENGTH: number = 128 * 1024;

export interface DecodedPayload {
  readonly row: RecordValue;
  /**
   * What the row cannot carry but the identical bytes need (key order and spacing of JSON, Avro's block layout,
   * Protobuf's field order and unknown fields); null when the canonical encoding of the row is the payload.
   */
  readonly residue: Buffer | null;
}

/** The schema itself is at fault. `path` is a JSON pointer or a full name within it. */
export class SchemaError extends Error {
  readonly path: string;

  constructor(path: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "SchemaError";
    this.path = path;
  }
}

/** A payload does not fit its schema. `path` leads to the value, as a JSON pointer. */
export class PayloadError extends Error {
  readonly path: string;

  constructor(path: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "PayloadError";
    this.path = path;
  }
}
