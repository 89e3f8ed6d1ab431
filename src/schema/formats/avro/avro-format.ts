/**
 * Avro as one of the pipeline's formats: parse -> lower (avsc) and plan the row; then check, decode and encode. Each
 * part is made when it is first needed: a schema that only validates never makes rows.
 */
import type { DecodedPayload, Format, ParsedSchema } from "../../format.ts";
import { PayloadError, QUICK_LENGTH } from "../../format.ts";
import type { RecordValue, RecordType as RowType } from "../../record-value.ts";
import type { AvroType } from "./avro-schema.ts";
import { CanonicalDatum } from "./canonical-datum.ts";
import { PayloadChecker } from "./check.ts";
import { asPayloadError, type Deviation } from "./cursor.ts";
import { type Datum, Lowering } from "./lower.ts";
import { parseAvroSchema } from "./parse-schema.ts";
import { applyResidue, makeResidue } from "./residue.ts";
import { planRow, type RowPlan } from "./row-plan.ts";

export const avroFormat: Format = {
  name: "AVRO",
  parse: (text, references) => new ParsedAvroSchema(parseAvroSchema(text, references).root),
};

export class ParsedAvroSchema implements ParsedSchema {
  readonly root: AvroType;
  #checker: PayloadChecker | undefined;
  #lowering: Lowering | undefined;
  #plan: RowPlan | undefined;
  #canonicalDatum: CanonicalDatum | undefined;

  constructor(root: AvroType) {
    this.root = root;
  }

  recordName(): string {
    return "fullName" in this.root ? this.root.fullName : this.root.type;
  }

  recordType(): RowType {
    return this.plan.type;
  }

  check(payload: Buffer): void {
    this.#check(payload, false);
  }

  checkIfQuick(payload: Buffer): boolean {
    if (payload.length > QUICK_LENGTH) return false;
    this.#check(payload, false);
    return true;
  }

  decode(payload: Buffer): DecodedPayload {
    const deviations = this.#check(payload, true);
    const datum = this.lowering.root.fromBuffer(payload);
    if (deviations.length === 0) return { row: this.plan.toRow(datum), residue: null };
    return { row: this.rowOf(datum), residue: makeResidue(payload, deviations) };
  }

  encode(row: RecordValue, residue: Buffer | null): Buffer {
    const canonical = this.#encodeDatum(this.#fromRow(row));
    return residue === null ? canonical : applyResidue(canonical, residue);
  }

  /** The value as avsc gives it (lower.ts), checked. @throws PayloadError */
  datum(payload: Buffer): Datum {
    this.#check(payload, false);
    return this.lowering.root.fromBuffer(payload);
  }

  /** The row of a value from anywhere. */
  rowOf(datum: Datum): RecordValue {
    return this.plan.toRow(this.#canonical(datum));
  }

  get lowering(): Lowering {
    this.#lowering ??= new Lowering(this.root);
    return this.#lowering;
  }

  get plan(): RowPlan {
    this.#plan ??= planRow(this.root, this.lowering);
    return this.#plan;
  }

  #check(payload: Buffer, notesDeviations: boolean): readonly Deviation[] {
    this.#checker ??= new PayloadChecker(this.root);
    try {
      return this.#checker.check(payload, notesDeviations);
    } catch (error) {
      throw asPayloadError(error);
    }
  }

  #canonical(datum: Datum): Datum {
    this.#canonicalDatum ??= new CanonicalDatum(this.root, this.lowering);
    return this.#canonicalDatum.of(datum);
  }

  #fromRow(row: RecordValue): Datum {
    try {
      return this.plan.fromRow(row);
    } catch (error) {
      throw asPayloadError(error);
    }
  }

  #encodeDatum(datum: Datum): Buffer {
    if (this.root.type === "union" && this.root.branches.length === 0) {
      throw new PayloadError("", "a union of nothing has no values");
    }
    return this.lowering.root.toBuffer(datum);
  }
}
