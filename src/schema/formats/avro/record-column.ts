/** The parts of a row that hold others: records, the record around a value, unions. */
import type { RecordValue, RecordType as RowType, Type, Value } from "../../record-value.ts";
import { type Column, invalid } from "./column.ts";
import { within } from "./cursor.ts";
import {
  type BranchLayout,
  type Datum,
  type DatumRecord,
  takenKey,
  unwrapBranch,
  wrapBranch,
} from "./lower.ts";

/** A column that null leaves out. Without a column there is nothing but null. */
export interface OptionalColumn {
  readonly column: Column | null;
  readonly isRequired: boolean;
}

interface PlannedField extends OptionalColumn {
  readonly name: string;
  readonly key: string;
}

export class RecordPlan implements Column {
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
export class ValuePlan implements Column {
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

export class UnionPlan implements Column {
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
