/**
 * How a value of an Avro schema becomes a row.
 *
 * | Avro | row | why |
 * |---|---|---|
 * | boolean, int, long, float, double, bytes, string | bool, int32, int64, float, double, bytes, string | |
 * | fixed · enum | bytes · string: the symbol | |
 * | decimal on bytes or fixed | decimal, with the very bytes | |
 * | date · time-millis, time-micros | date · time | |
 * | timestamp-millis, -micros · local-timestamp-… | timestamp, UTC · timestamp, not UTC | |
 * | timestamp-nanos, local-timestamp-nanos | int64 | a row's timestamp has microseconds |
 * | uuid on string · on fixed | string · string in the usual spelling | |
 * | duration | record {months, days, millis} of int64 | they are unsigned |
 * | record | record; a null field isn't there | |
 * | array | list | |
 * | map | list of records {key, value} in the order of the bytes | rows have no maps, keys aren't known before, and a repeated key stays twice |
 * | union of null and T | T, not required | |
 * | any other union | record with a field per branch but null, the one that is taken is there | named by the type: `string`, or the name of a record, enum or fixed, the full one when two share it |
 * | null | not there | |
 * | items of an array that may be null | record {value}, not required | lists have no holes |
 * | at the root, what is no record | record {value} | |
 *
 * **Recursion ends in bytes.** A record within itself is the bytes of its encoding, and so is every record beyond
 * MAX_DEPTH levels or MAX_FIELDS fields in all (records that have two fields of the next one each come to 2^n fields).
 * They are unfolded breadth first, so that what is cut lies deepest. A RecordType is finite therefore, and always the
 * same for the same schema.
 */
import type { RecordValue, RecordType as RowType } from "../../record-value.ts";
import type { AvroType, RecordType, UnionType } from "./avro-schema.ts";
import { PayloadChecker } from "./check.ts";
import { type Column, fixedColumn, invalid, listColumn, scalarColumn, symbolColumn } from "./column.ts";
import type { BranchLayout, Datum, Lowering } from "./lower.ts";
import { type OptionalColumn, RecordPlan, UnionPlan, ValuePlan } from "./record-column.ts";

const MAX_DEPTH = 32;
const MAX_FIELDS = 4096;

export interface RowPlan {
  readonly type: RowType;
  toRow(datum: Datum): RecordValue;
  /** @throws PayloadFailure when the row doesn't fit */
  fromRow(row: RecordValue): Datum;
}

export function planRow(root: AvroType, lowering: Lowering): RowPlan {
  const planner = new Planner(lowering);
  const plan =
    root.type === "record" ? planner.record(root, null) : new ValuePlan(planner.optional(root, null));
  planner.finish();
  return { type: plan.rowType, toRow: (datum) => plan.toRow(datum), fromRow: (row) => plan.fromRow(row) };
}

/** The record type that a value lies in, and those around it. */
interface Enclosing {
  readonly record: RecordType;
  readonly depth: number;
  readonly parent: Enclosing | null;
}

class Planner {
  readonly #lowering: Lowering;
  readonly #queue: (() => void)[] = [];
  #fields = 0;

  constructor(lowering: Lowering) {
    this.#lowering = lowering;
  }

  finish(): void {
    for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) next();
  }

  record(record: RecordType, parent: Enclosing | null): RecordPlan {
    this.#fields += record.fields.length;
    const plan = new RecordPlan();
    const enclosing = { record, depth: (parent?.depth ?? 0) + 1, parent };
    this.#queue.push(() => {
      for (const [index, field] of record.fields.entries()) {
        plan.add(field.name, `f${index}`, this.optional(field.type, enclosing));
      }
    });
    return plan;
  }

  optional(type: AvroType, enclosing: Enclosing | null): OptionalColumn {
    if (type.type === "null") return { column: null, isRequired: false };
    if (type.type !== "union") return { column: this.column(type, enclosing), isRequired: true };
    const isRequired = !type.branches.some((branch) => branch.type === "null");
    if (this.#lowering.union(type).isWrapped) return { column: this.#union(type, enclosing), isRequired };
    const branch = type.branches.find(({ type }) => type !== "null");
    if (branch === undefined || branch.type === "union") return { column: null, isRequired };
    return { column: this.column(branch, enclosing), isRequired };
  }

  column(type: Exclude<AvroType, UnionType>, enclosing: Enclosing | null): Column {
    switch (type.type) {
      case "record":
        return this.#isCut(type, enclosing) ? this.#encoded(type) : this.record(type, enclosing);
      case "array":
        return listColumn(this.#item(type.items, enclosing));
      case "map": {
        const entry = new RecordPlan();
        entry.add("key", "k", { column: scalarColumn("string", null), isRequired: true });
        entry.add("value", "v", this.optional(type.values, enclosing));
        return listColumn(entry);
      }
      case "enum":
        return symbolColumn(type.symbols);
      case "fixed":
        return fixedColumn(type.size, type.logical);
      default:
        return scalarColumn(type.type, type.logical);
    }
  }

  #item(type: AvroType, enclosing: Enclosing | null): Column {
    const { column, isRequired } = this.optional(type, enclosing);
    return column !== null && isRequired ? column : new ValuePlan({ column, isRequired });
  }

  #union(union: UnionType, enclosing: Enclosing | null): Column {
    const layout = this.#lowering.union(union);
    const names = branchFields(union);
    const plan = new UnionPlan();
    for (const [index, branch] of union.branches.entries()) {
      if (branch.type === "null" || branch.type === "union") continue;
      plan.add(
        names[index] as string,
        layout.branches[index] as BranchLayout,
        this.column(branch, enclosing),
      );
    }
    return plan;
  }

  #isCut(record: RecordType, enclosing: Enclosing | null): boolean {
    if (enclosing !== null && enclosing.depth >= MAX_DEPTH) return true;
    if (this.#fields + record.fields.length > MAX_FIELDS) return true;
    for (let at = enclosing; at !== null; at = at.parent) if (at.record === record) return true;
    return false;
  }

  #encoded(record: RecordType): Column {
    const lowering = this.#lowering;
    let checker: PayloadChecker | undefined;
    return {
      type: { kind: "scalar", scalar: "bytes" },
      toValue: (datum) => ({ kind: "bytes", value: lowering.record(record).toBuffer(datum) }),
      fromValue: (value) => {
        if (value.kind !== "bytes") throw invalid("the bytes of a record", value);
        checker ??= new PayloadChecker(record);
        checker.check(value.value, false);
        return lowering.record(record).fromBuffer(value.value);
      },
    };
  }
}

/** A name for each branch: without the namespace where that is enough. */
function branchFields(union: UnionType): readonly string[] {
  const simple = union.branches.map((branch) => ("name" in branch ? branch.name : branch.type));
  return union.branches.map((branch, index) => {
    const name = simple[index] as string;
    return "fullName" in branch && simple.filter((other) => other === name).length > 1
      ? branch.fullName
      : name;
  });
}
