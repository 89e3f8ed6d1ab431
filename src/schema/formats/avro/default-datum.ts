/** The value that a default in a schema stands for. */
import type { AvroType, UnionType } from "./avro-schema.ts";
import { PayloadFailure } from "./cursor.ts";
import { isValidDefault } from "./default-value.ts";
import type { Json, JsonNumber, JsonObject } from "./json.ts";
import { type Datum, type Lowering, wrapBranch } from "./lower.ts";

/**
 * @param value valid for the type (default-value.ts)
 * @throws PayloadFailure when it is a symbol that the enum lacks, which the parser lets pass
 */
export function defaultDatum(type: AvroType, value: Json, lowering: Lowering): Datum {
  switch (type.type) {
    case "null":
    case "boolean":
    case "string":
      return value as null | boolean | string;
    case "int":
      return (value as JsonNumber).value;
    case "long":
      return BigInt((value as JsonNumber).source);
    case "float":
      return Math.fround((value as JsonNumber).value);
    case "double":
      return (value as JsonNumber).value;
    case "bytes":
      return Buffer.from(value as string, "latin1");
    case "fixed":
      // One of another length isn't refused by the parser: it is made to fit, as a value must.
      return Buffer.concat([Buffer.from(value as string, "latin1"), Buffer.alloc(type.size)], type.size);
    case "enum": {
      const index = type.symbols.indexOf(value as string);
      if (index < 0)
        throw new PayloadFailure(`the default ${JSON.stringify(value)} is no symbol of ${type.fullName}`);
      return index;
    }
    case "array":
      return (value as readonly Json[]).map((item) => defaultDatum(type.items, item, lowering));
    case "map":
      return [...(value as JsonObject)].map(([k, each]) => ({
        k,
        v: defaultDatum(type.values, each, lowering),
      }));
    case "union":
      return unionDefault(type, value, lowering);
    case "record": {
      const record: Record<string, Datum> = {};
      for (const [index, field] of type.fields.entries()) {
        const given = (value as JsonObject).get(field.name);
        const json = given === undefined ? field.default : given;
        record[`f${index}`] = defaultDatum(field.type, json as Json, lowering);
      }
      return record;
    }
  }
}

/** Of the first branch that it fits. */
function unionDefault(union: UnionType, value: Json, lowering: Lowering): Datum {
  const index = union.branches.findIndex((branch) => isValidDefault(branch, value));
  const branch = union.branches[index] as AvroType;
  const datum = defaultDatum(branch, value, lowering);
  const layout = lowering.union(union).branches[index];
  return layout === undefined || branch.type === "null" ? datum : wrapBranch(layout, datum);
}
