/** JSON Schema: drafts 4, 6, 7, 2019-09 and 2020-12; payloads are JSON text. */
import type { ErrorObject } from "ajv";
import {
  type DecodedPayload,
  type Format,
  type ParsedSchema,
  PayloadError,
  QUICK_LENGTH,
  type ReferencedSchema,
  SchemaError,
} from "../../format.ts";
import type { RecordType, RecordValue } from "../../record-value.ts";
import { isSameRow } from "../../same-row.ts";
import { type Check, compile } from "./compile.ts";
import { decodeRow } from "./decode-row.ts";
import { payloadErrorOf } from "./describe-error.ts";
import { encodeRow } from "./encode-row.ts";
import { parseJson, payloadText } from "./payload-text.ts";
import { Resources } from "./resources.ts";
import { type RecordShape, recordTypeOf } from "./shape.ts";
import { rowShape } from "./shape-of-schema.ts";

/** Bytes times schemas: a byte takes some 150 ns for each schema at worst, and 20 for itself. */
const QUICK_WORK = QUICK_LENGTH;

export const jsonSchemaFormat: Format = {
  name: "JSON",
  parse(text: string, references: readonly ReferencedSchema[]): ParsedSchema {
    try {
      const resources = new Resources(text, references);
      return new JsonSchema(resources, compile(resources));
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause;
      throw new SchemaError("", "the schema's references go too deep", { cause });
    }
  },
};

class JsonSchema implements ParsedSchema {
  readonly #resources: Resources;
  readonly #check: Check;
  #shape: { readonly row: RecordShape; readonly isWrapped: boolean } | null = null;
  #recordType: RecordType | null = null;

  constructor(resources: Resources, check: Check) {
    this.#resources = resources;
    this.#check = check;
  }

  recordName(): string | null {
    const { root } = this.#resources;
    const title = typeof root === "boolean" ? undefined : root.title;
    return typeof title === "string" ? title : null;
  }

  recordType(): RecordType {
    this.#recordType ??= recordTypeOf(this.#rowShape().row);
    return this.#recordType;
  }

  check(payload: Buffer): void {
    this.#checkText(payloadText(payload));
  }

  checkIfQuick(payload: Buffer): boolean {
    if (payload.length * this.#check.weight > QUICK_WORK) return false;
    const text = payloadText(payload);
    return this.#refuse(this.#check.quickly(parseJson(text), text.length));
  }

  decode(payload: Buffer): DecodedPayload {
    const text = payloadText(payload);
    this.#checkText(text);
    const { row: shape, isWrapped } = this.#rowShape();
    const row = decodeRow(text, shape, isWrapped);
    // The residue is the payload itself: spacing, order, spellings and escapes of a whole text are no less than it.
    return { row, residue: encodeRow(row, shape, isWrapped) === text ? null : payload };
  }

  encode(row: RecordValue, residue: Buffer | null): Buffer {
    const { row: shape, isWrapped } = this.#rowShape();
    if (residue !== null) {
      const text = payloadText(residue);
      this.#checkText(text);
      if (isSameRow(decodeRow(text, shape, isWrapped), row)) return residue;
      throw new PayloadError("", "the residue belongs to another row");
    }
    const text = encodeRow(row, shape, isWrapped);
    this.#checkText(text);
    return Buffer.from(text);
  }

  /** @throws PayloadError */
  #checkText(text: string): void {
    this.#refuse(this.#check.wholly(parseJson(text), text.length));
  }

  /** @returns whether the check came to an end */
  #refuse(errors: readonly ErrorObject[] | null | undefined): boolean {
    if (errors === undefined) return false;
    if (errors !== null) throw payloadErrorOf(errors);
    return true;
  }

  #rowShape(): { readonly row: RecordShape; readonly isWrapped: boolean } {
    this.#shape ??= rowShape(this.#resources);
    return this.#shape;
  }
}
