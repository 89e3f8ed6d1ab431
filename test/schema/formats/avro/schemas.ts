/**
 * Schemas with every type of Avro. Prints them as JSON lines; fixtures/payloads.jsonl is this with payloads by Apache
 * Avro 1.12.1 (see java/README.md).
 */
export const schemas: Readonly<Record<string, unknown>> = {
  null: "null",
  boolean: "boolean",
  int: "int",
  long: "long",
  float: "float",
  double: "double",
  bytes: "bytes",
  string: "string",
  fixed: { type: "fixed", name: "F", size: 5 },
  "fixed of no bytes": { type: "fixed", name: "F", size: 0 },
  enum: { type: "enum", name: "E", symbols: ["A", "constructor", "__proto__", "Ü"] },
  "array of longs": { type: "array", items: "long" },
  "array of arrays": { type: "array", items: { type: "array", items: "string" } },
  "array of nullable": { type: "array", items: ["null", "int"] },
  "array of nulls": { type: "array", items: "null" },
  "array of unions": { type: "array", items: ["string", "null", "long", { type: "array", items: "int" }] },
  "map of strings": { type: "map", values: "string" },
  "map of nullable": { type: "map", values: ["null", "double"] },
  "map of maps": { type: "map", values: { type: "map", values: "int" } },
  nullable: ["null", "string"],
  "nullable, null last": ["string", "null"],
  "union of one": ["long"],
  "union of null": ["null"],
  "union of all": [
    "null",
    "boolean",
    "int",
    "long",
    "float",
    "double",
    "bytes",
    "string",
    { type: "array", items: "int" },
    { type: "map", values: "int" },
    { type: "fixed", name: "F", size: 2 },
    { type: "enum", name: "E", symbols: ["A"] },
    { type: "record", name: "R", fields: [] },
    { type: "record", name: "a.S", fields: [{ name: "x", type: "int" }] },
    { type: "record", name: "b.S", fields: [{ name: "x", type: "int" }] },
  ],
  record: {
    type: "record",
    name: "R",
    fields: [
      { name: "b", type: "boolean" },
      { name: "i", type: "int" },
      { name: "l", type: "long" },
      { name: "f", type: "float" },
      { name: "d", type: "double" },
      { name: "y", type: "bytes" },
      { name: "s", type: "string" },
      { name: "n", type: "null" },
      { name: "e", type: { type: "enum", name: "E", symbols: ["A", "B"] } },
      { name: "x", type: { type: "fixed", name: "F", size: 3 } },
      { name: "list", type: { type: "array", items: "E" } },
      { name: "map", type: { type: "map", values: "F" } },
      { name: "opt", type: ["null", "E"] },
      { name: "u", type: ["int", "string", "null"] },
    ],
  },
  "record of hostile names": {
    type: "record",
    name: "constructor",
    fields: [
      { name: "__proto__", type: "int" },
      { name: "toString", type: ["null", "string"] },
      { name: "hasOwnProperty", type: "long" },
      {
        name: "größe",
        type: { type: "record", name: "valueOf", fields: [{ name: "constructor", type: "string" }] },
      },
    ],
  },
  "empty record": { type: "record", name: "R", fields: [] },
  "linked list": {
    type: "record",
    name: "Node",
    fields: [
      { name: "value", type: "int" },
      { name: "next", type: ["null", "Node"] },
    ],
  },
  tree: {
    type: "record",
    name: "Tree",
    fields: [
      { name: "label", type: "string" },
      { name: "children", type: { type: "array", items: "Tree" } },
    ],
  },
  directory: {
    type: "record",
    name: "Dir",
    fields: [{ name: "entries", type: { type: "map", values: ["Dir", "long", "null"] } }],
  },
  logical: {
    type: "record",
    name: "L",
    fields: [
      { name: "dec", type: { type: "bytes", logicalType: "decimal", precision: 40, scale: 2 } },
      {
        name: "decFixed",
        type: { type: "fixed", name: "D", size: 8, logicalType: "decimal", precision: 18, scale: 3 },
      },
      { name: "date", type: { type: "int", logicalType: "date" } },
      { name: "timeMillis", type: { type: "int", logicalType: "time-millis" } },
      { name: "timeMicros", type: { type: "long", logicalType: "time-micros" } },
      { name: "millis", type: { type: "long", logicalType: "timestamp-millis" } },
      { name: "micros", type: { type: "long", logicalType: "timestamp-micros" } },
      { name: "nanos", type: { type: "long", logicalType: "timestamp-nanos" } },
      { name: "localMillis", type: { type: "long", logicalType: "local-timestamp-millis" } },
      { name: "localMicros", type: { type: "long", logicalType: "local-timestamp-micros" } },
      { name: "uuid", type: { type: "string", logicalType: "uuid" } },
      { name: "uuidFixed", type: { type: "fixed", name: "U", size: 16, logicalType: "uuid" } },
      { name: "duration", type: { type: "fixed", name: "P", size: 12, logicalType: "duration" } },
      { name: "opt", type: ["null", { type: "long", logicalType: "timestamp-millis" }] },
      { name: "wrong", type: { type: "string", logicalType: "date" } },
    ],
  },
};

if (import.meta.main) {
  for (const [name, schema] of Object.entries(schemas)) {
    console.log(JSON.stringify({ name, schema: JSON.stringify(schema), count: 25 }));
  }
}
