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
import type { RecordValue, RecordType as RowType, Type, Value } from "../../record-value.ts";
import type { AvroType, RecordType, UnionType } from "./avro-schema.ts";
import { PayloadChecker } from "./check.ts";
import { type Column, fixedColumn, invalid, listColumn, scalarColumn, symbolColumn } from "./column.ts";
import { within } from "./cursor.ts";
import {
  type BranchLayout,
  type Datum,
  type DatumRecord,
  type Lowering,
  takenKey,
  unwrapBranch,
  wrapBranch,
} from "./lower.ts";

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

/** A column that null leaves out. Without a column there is nothing but null. */
interface OptionalColumn {
  readonly column: Column | null;
  readonly isRequired: boolean;
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
        checker.check(value.value);
        return lowering.record(record).fromBuffer(value.value);
      },
    };
  }
}

interface PlannedField extends OptionalColumn {
  readonly name: string;
  readonly key: string;
}

class RecordPlan implements Column {
  readonly #fields: PlannedField[] = [];
  #type: RowType | null = null;

  get type(): Type {
    return { kind: "record", record: this.rowType };
  }

  get rowType(): RowType {
    this.#type ??= rowType(this.#fields);
    return this.#type;
  }

  add(name: string, key: string, { column, isRequired }: OptionalColumn): void {
    this.#fields.push({ name, key, column, isRequired });
  }

  toValue(datum: Datum): Value {
    return { kind: "record", record: this.toRow(datum) };
  }

  fromValue(value: Value): Datum {
    if (value.kind !== "record") throw invalid("a record", value);
    return this.fromRow(value.record);
  }

  toRow(datum: Datum): RecordValue {
    const row = new Map<string, Value>();
    for (const { name, key, column } of this.#fields) {
      const value = (datum as DatumRecord)[key] as Datum;
      if (value !== null && column !== null) row.set(name, column.toValue(value));
    }
    return row;
  }

  fromRow(row: RecordValue): Datum {
    const datum: Record<string, Datum> = {};
    let taken = 0;
    for (const { name, key, column, isRequired } of this.#fields) {
      const value = row.get(name);
      if (value !== undefined) taken++;
      datum[key] = fromOptional(value, column, isRequired, name);
    }
    if (taken !== row.size) throw unknownField(row, new Set(this.#fields.map(({ name }) => name)));
    return datum;
  }
}

/** The record {value} around what is no record. */
class ValuePlan implements Column {
  readonly #value: OptionalColumn;

  constructor(value: OptionalColumn) {
    this.#value = value;
  }

  get type(): Type {
    return { kind: "record", record: this.rowType };
  }

  get rowType(): RowType {
    return rowType([{ name: "value", key: "", ...this.#value }]);
  }

  toValue(datum: Datum): Value {
    return { kind: "record", record: this.toRow(datum) };
  }

  fromValue(value: Value): Datum {
    if (value.kind !== "record") throw invalid("a record", value);
    return this.fromRow(value.record);
  }

  toRow(datum: Datum): RecordValue {
    const { column } = this.#value;
    return new Map(datum === null || column === null ? [] : [["value", column.toValue(datum)]]);
  }

  fromRow(row: RecordValue): Datum {
    const value = row.get("value");
    if (row.size > (value === undefined ? 0 : 1)) throw unknownField(row, new Set(["value"]));
    return fromOptional(value, this.#value.column, this.#value.isRequired, "value");
  }
}

interface PlannedBranch {
  readonly name: string;
  readonly layout: BranchLayout;
  readonly column: Column;
}

class UnionPlan implements Column {
  readonly #byName = new Map<string, PlannedBranch>();
  readonly #byKey = new Map<string, PlannedBranch>();

  get type(): Type {
    const fields = [...this.#byName.values()].map(({ name, column }) => ({
      name,
      key: "",
      column,
      isRequired: false,
    }));
    return { kind: "record", record: rowType(fields) };
  }

  add(name: string, layout: BranchLayout, column: Column): void {
    const branch = { name, layout, column };
    this.#byName.set(name, branch);
    this.#byKey.set(layout.key, branch);
  }

  toValue(datum: Datum): Value {
    const { name, layout, column } = this.#byKey.get(takenKey(datum)) as PlannedBranch;
    return { kind: "record", record: new Map([[name, column.toValue(unwrapBranch(layout, datum))]]) };
  }

  fromValue(value: Value): Datum {
    if (value.kind !== "record") throw invalid("a record with the branch of the union", value);
    const [[name, taken] = [], ...more] = value.record;
    const branch = name === undefined ? undefined : this.#byName.get(name);
    if (name === undefined || taken === undefined || branch === undefined || more.length > 0) {
      throw invalid(`exactly one of ${[...this.#byName.keys()].slice(0, 10).join(", ")}`, value);
    }
    return wrapBranch(branch.layout, fromOptional(taken, branch.column, true, name));
  }
}

function fromOptional(
  value: Value | undefined,
  column: Column | null,
  isRequired: boolean,
  name: string,
): Datum {
  if (value === undefined) {
    if (isRequired) throw within(invalid("a value"), name);
    return null;
  }
  if (column === null) throw within(invalid("null", value), name);
  try {
    return column.fromValue(value);
  } catch (error) {
    throw within(error, name);
  }
}

function unknownField(row: RecordValue, known: ReadonlySet<string>): unknown {
  const name = [...row.keys()].find((key) => !known.has(key)) ?? "";
  return within(invalid("nothing: the schema has no such field"), name);
}

/** Fields that can only be null have no column. */
function rowType(fields: readonly PlannedField[]): RowType {
  const columns = fields.flatMap(({ name, column, isRequired }) =>
    column === null ? [] : [{ name, type: column.type, isRequired }],
  );
  return {
    fields: columns.map(({ name, type, isRequired }, index) => {
      const isRepeated = type.kind === "list";
      return { name, index, type: isRepeated ? type.element : type, isRepeated, isRequired };
    }),
  };
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
