/**
 * Values that a row, or JavaScript, can't carry exactly become the nearest that they can, before the row is made: a
 * NaN of other bits JavaScript's own, milliseconds beyond the range of microseconds the end of that range. The check
 * notes both as deviations (check.ts), so this is for payloads that have any.
 */
import type { AvroType, RecordType, UnionType } from "./avro-schema.ts";
import { type Datum, type DatumRecord, type Lowering, takenKey, unwrapBranch, wrapBranch } from "./lower.ts";

/** Milliseconds that overflow an int64 when they are made microseconds. */
export const MAX_MILLIS: bigint = (2n ** 63n - 1n) / 1000n;

type Canonical = (datum: Datum) => Datum;

export class CanonicalDatum {
  readonly #lowering: Lowering;
  readonly #records = new Map<RecordType, Canonical>();
  readonly #root: Canonical;

  constructor(root: AvroType, lowering: Lowering) {
    this.#lowering = lowering;
    this.#root = this.#compile(root);
  }

  of(datum: Datum): Datum {
    return this.#root(datum);
  }

  #compile(type: AvroType): Canonical {
    switch (type.type) {
      case "float":
      case "double":
        return (datum) => (Number.isNaN(datum) ? Number.NaN : datum);
      case "long":
        return type.logical?.name.endsWith("timestamp-millis") ? heldMillis : same;
      case "array": {
        const item = this.#compile(type.items);
        return item === same ? same : (datum) => (datum as readonly Datum[]).map(item);
      }
      case "map": {
        const value = this.#compile(type.values);
        if (value === same) return same;
        return (datum) =>
          (datum as readonly DatumRecord[]).map(({ k, v }) => ({ k: k as Datum, v: value(v as Datum) }));
      }
      case "union":
        return this.#union(type);
      case "record":
        return this.#record(type);
      default:
        return same;
    }
  }

  #union(union: UnionType): Canonical {
    const branches = union.branches.map((branch) => this.#compile(branch));
    if (branches.every((branch) => branch === same)) return same;
    const { isWrapped, branches: layouts } = this.#lowering.union(union);
    if (!isWrapped) {
      const value = branches[union.branches.findIndex(({ type }) => type !== "null")] as Canonical;
      return (datum) => (datum === null ? null : value(datum));
    }
    const byKey = new Map(
      layouts.map((layout, index) => [layout.key, { layout, branch: branches[index] as Canonical }]),
    );
    return (datum) => {
      const taken = datum === null ? undefined : byKey.get(takenKey(datum));
      return taken === undefined
        ? null
        : wrapBranch(taken.layout, taken.branch(unwrapBranch(taken.layout, datum)));
    };
  }

  #record(record: RecordType): Canonical {
    const known = this.#records.get(record);
    if (known !== undefined) return known;
    const fields: Canonical[] = [];
    const canonical: Canonical = (datum) => {
      const copy: Record<string, Datum> = {};
      for (const [index, field] of fields.entries()) {
        const key = `f${index}`;
        copy[key] = field((datum as DatumRecord)[key] as Datum);
      }
      return copy;
    };
    this.#records.set(record, canonical);
    for (const field of record.fields) fields.push(this.#compile(field.type));
    return canonical;
  }
}

const same: Canonical = (datum) => datum;

const heldMillis: Canonical = (datum) => {
  const millis = datum as bigint;
  return millis > MAX_MILLIS ? MAX_MILLIS : millis < -MAX_MILLIS ? -MAX_MILLIS : millis;
};
