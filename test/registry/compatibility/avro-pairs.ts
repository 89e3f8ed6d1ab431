/**
 * Pairs of Avro schemas that between them meet every rule. Prints them as JSON lines; fixtures/avro-pairs.jsonl is
 * this with the answers of Apache Avro 1.12.1 (see ../java and README.md there):
 *   node avro-pairs.ts | java … AvroVerdicts verdicts > fixtures/avro-pairs.jsonl
 */
type Schema = string | object;

const pairs: { name: string; reader: string; writer: string }[] = [];
const names = new Set<string>();

function pair(name: string, reader: Schema, writer: Schema): void {
  if (names.has(name)) throw new Error(`two pairs are called ${name}`);
  names.add(name);
  pairs.push({ name, reader: JSON.stringify(reader), writer: JSON.stringify(writer) });
}

/** Both ways round. */
function both(name: string, a: Schema, b: Schema): void {
  pair(`${name}, a reads b`, a, b);
  pair(`${name}, b reads a`, b, a);
}

const record = (name: string, fields: Schema, more: object = {}): object => ({
  type: "record",
  name,
  fields,
  ...more,
});
const enumeration = (name: string, symbols: string[], more: object = {}): object => ({
  type: "enum",
  name,
  symbols,
  ...more,
});
const fixed = (name: string, size: number, more: object = {}): object => ({
  type: "fixed",
  name,
  size,
  ...more,
});
const field = (name: string, type: Schema, more: object = {}): object => ({ name, type, ...more });
const array = (items: Schema): object => ({ type: "array", items });
const map = (values: Schema): object => ({ type: "map", values });

const primitives = ["null", "boolean", "int", "long", "float", "double", "bytes", "string"];
for (const reader of primitives)
  for (const writer of primitives) pair(`${reader} reads ${writer}`, reader, writer);

const complex: Record<string, Schema> = {
  array: array("int"),
  map: map("int"),
  fixed: fixed("F", 4),
  enum: enumeration("E", ["A"]),
  record: record("R", [field("f", "int")]),
};
for (const [readerName, reader] of Object.entries(complex)) {
  for (const [writerName, writer] of Object.entries(complex)) {
    pair(`${readerName} reads ${writerName}`, reader, writer);
  }
  both(`${readerName} and string`, reader, "string");
  both(`${readerName} and union of it and null`, reader, ["null", reader]);
  both(`${readerName} and union without it`, reader, ["null", "boolean"]);
}

both("arrays of int and long", array("int"), array("long"));
both("arrays of string and int", array("string"), array("int"));
both("arrays of arrays", array(array("int")), array(array("boolean")));
both("maps of int and double", map("int"), map("double"));
both("maps of bytes and long", map("bytes"), map("long"));
both("array of map", array(map("string")), array(map("boolean")));

both("fixed of two sizes", fixed("F", 4), fixed("F", 8));
both("fixed of two names", fixed("F", 4), fixed("G", 4));
both("fixed of two names and sizes", fixed("F", 4), fixed("G", 8));
both("fixed in two namespaces", fixed("F", 4, { namespace: "a" }), fixed("F", 4, { namespace: "b" }));
both("fixed with an alias", fixed("F", 4, { aliases: ["G"] }), fixed("G", 4));
both("fixed and bytes", fixed("F", 4), "bytes");
both(
  "decimals of two scales",
  { type: "bytes", logicalType: "decimal", precision: 9, scale: 2 },
  { type: "bytes", logicalType: "decimal", precision: 9, scale: 3 },
);
both(
  "timestamps of two precisions",
  { type: "long", logicalType: "timestamp-millis" },
  { type: "long", logicalType: "timestamp-micros" },
);
both("date and long", { type: "int", logicalType: "date" }, "long");

both("enum with one more symbol", enumeration("E", ["A", "B"]), enumeration("E", ["A"]));
both("enum with two more symbols", enumeration("E", ["C", "A", "B"]), enumeration("E", ["A"]));
both("enum in another order", enumeration("E", ["A", "B"]), enumeration("E", ["B", "A"]));
both("enum with a default", enumeration("E", ["A", "B"], { default: "A" }), enumeration("E", ["C", "D"]));
both(
  "enum with a default and one more",
  enumeration("E", ["A"], { default: "A" }),
  enumeration("E", ["A", "B"]),
);
both("enum of two names", enumeration("E", ["A"]), enumeration("D", ["A"]));
both("enum of two names and symbols", enumeration("E", ["A"]), enumeration("D", ["B"]));
both("enum with an alias", enumeration("E", ["A"], { aliases: ["D"] }), enumeration("D", ["A"]));
both("enum in two namespaces", enumeration("a.E", ["A"]), enumeration("b.E", ["A"]));

const base = record("R", [field("a", "int")]);
both("one more field", base, record("R", [field("a", "int"), field("b", "string")]));
both(
  "one more field with default",
  base,
  record("R", [field("a", "int"), field("b", "string", { default: "x" })]),
);
both(
  "one more field, null by default",
  base,
  record("R", [field("a", "int"), field("b", ["null", "string"], { default: null })]),
);
both(
  "one more field, nullable without default",
  base,
  record("R", [field("a", "int"), field("b", ["null", "string"])]),
);
both("two more fields", base, record("R", [field("b", "int"), field("a", "int"), field("c", "int")]));
both(
  "one more field of an enum with a default",
  base,
  record("R", [field("a", "int"), field("e", enumeration("E", ["A"], { default: "A" }))]),
);
both(
  "one more field of an enum without default",
  base,
  record("R", [field("a", "int"), field("e", enumeration("E", ["A"]))]),
);
both(
  "a field with an invalid default",
  base,
  record("R", [field("a", "int"), field("b", "int", { default: "x" })]),
);
both("a field of another type", base, record("R", [field("a", "string")]));
both("a field promoted", base, record("R", [field("a", "long")]));
both("a field made nullable", base, record("R", [field("a", ["null", "int"])]));
both("a field made nullable, null last", base, record("R", [field("a", ["int", "null"])]));
both(
  "a field in another order",
  record("R", [field("a", "int"), field("b", "string")]),
  record("R", [field("b", "string"), field("a", "int")]),
);
both("a field renamed", base, record("R", [field("b", "int")]));
both("a field renamed with alias", base, record("R", [field("b", "int", { aliases: ["a"] })]));
both("a field with two aliases", base, record("R", [field("b", "int", { aliases: ["c", "a"] })]));
both(
  "an alias that stands for two fields",
  record("R", [field("a", "int"), field("b", "int")]),
  record("R", [field("c", "int", { aliases: ["a", "b"] }), field("d", "int", { default: 1 })]),
);
both(
  "an alias beside the name itself",
  record("R", [field("a", "int"), field("b", "int")]),
  record("R", [field("a", "int", { aliases: ["b"] })]),
);
both("no fields", base, record("R", []));
both("records of two names", base, record("S", [field("a", "int")]));
both("records of two names and fields", base, record("S", [field("b", "int")]));
both(
  "records in two namespaces",
  record("R", [field("a", "int")], { namespace: "x" }),
  record("R", [field("a", "int")], { namespace: "y" }),
);
both("record in a namespace and none", record("R", [field("a", "int")], { namespace: "x" }), base);
both("record with an alias", record("S", [field("a", "int")], { aliases: ["R"] }), base);
both(
  "record with an alias in a namespace",
  record("S", [field("a", "int")], { aliases: ["y.R"], namespace: "x" }),
  record("R", [field("a", "int")], { namespace: "y" }),
);
both(
  "record with an alias of its namespace",
  record("S", [field("a", "int")], { aliases: ["R"], namespace: "x" }),
  record("R", [field("a", "int")], { namespace: "x" }),
);
both(
  "record with an alias of another namespace",
  record("S", [field("a", "int")], { aliases: ["R"], namespace: "x" }),
  record("R", [field("a", "int")], { namespace: "y" }),
);
both(
  "record with an alias of the null namespace",
  record("S", [field("a", "int")], { aliases: [".R"], namespace: "x" }),
  base,
);
both("error and record", record("R", [field("a", "int")], { type: "error" }), base);

const nested = (type: Schema): object =>
  record("Outer", [field("inner", record("Inner", [field("x", type)]))]);
both("nested field of another type", nested("int"), nested("boolean"));
both("nested field promoted", nested("int"), nested("float"));
both(
  "nested record with one more field",
  nested("int"),
  record("Outer", [field("inner", record("Inner", [field("x", "int"), field("y", "int")]))]),
);
both(
  "nested record renamed",
  nested("int"),
  record("Outer", [field("inner", record("Other", [field("x", "int")]))]),
);
both(
  "nested in array",
  record("Outer", [field("list", array(record("Item", [field("x", "int")])))]),
  record("Outer", [field("list", array(record("Item", [field("x", "string")])))]),
);
both(
  "nested in map",
  record("Outer", [field("table", map(enumeration("E", ["A"])))]),
  record("Outer", [field("table", map(enumeration("E", ["A", "B"])))]),
);
both(
  "several differences",
  record("Outer", [
    field("a", "int"),
    field("b", "string"),
    field("c", fixed("F", 2)),
    field("d", enumeration("E", ["A"])),
  ]),
  record("Outer", [
    field("a", "string"),
    field("b", "int"),
    field("c", fixed("G", 3)),
    field("d", enumeration("E", ["B", "A"])),
  ]),
);
both(
  "a type used twice with a difference",
  record("Outer", [field("a", fixed("F", 2)), field("b", "F")]),
  record("Outer", [field("a", fixed("F", 3)), field("b", "F")]),
);

both("union and one more branch", ["int", "string"], ["int", "string", "boolean"]);
both("union in another order", ["int", "string"], ["string", "int"]);
both("unions without a common branch", ["int", "boolean"], ["string", "bytes"]);
both("union of int and union of long", ["int"], ["long"]);
both("union of promoted branches", ["null", "double"], ["null", "int", "float"]);
both("empty union and int", [], "int");
both("empty union and union", [], ["null"]);
both("union and one of its types", ["int", "string"], "string");
both("union and a type promoted to a branch", ["null", "long"], "int");
both(
  "union of records",
  [record("A", [field("x", "int")]), record("B", [field("y", "int")])],
  [record("A", [field("x", "int")])],
);
both(
  "union with a record that grew",
  ["null", record("A", [field("x", "int")])],
  ["null", record("A", [field("x", "int"), field("z", "int")])],
);
both(
  "union of records in two namespaces",
  ["null", record("x.A", [field("x", "int")])],
  ["null", record("y.A", [field("x", "int")])],
);
both("union of enums", ["null", enumeration("E", ["A"])], ["null", enumeration("E", ["A", "B"])]);
both("record and union of two records", record("A", [field("x", "int")]), [
  record("A", [field("x", "int")]),
  record("B", [field("y", "int")]),
]);
both("int and union of what promotes", "double", ["int", "long", "float"]);
both("string and union of string and bytes", "string", ["string", "bytes"]);
both(
  "union in a field",
  record("R", [field("u", ["null", "int", "string"])]),
  record("R", [field("u", ["null", "string"])]),
);
both("union in an array", array(["null", "int"]), array("boolean"));
both("union in a map", map(["null", fixed("F", 2)]), map(["null", fixed("F", 3)]));
both("null and union of null", "null", ["null"]);

const list = (type: Schema, more: object[] = []): object =>
  record("Node", [field("value", type), field("next", ["null", "Node"]), ...more]);
both("recursive, same", list("int"), list("int"));
both("recursive, promoted", list("int"), list("long"));
both("recursive, mismatch", list("int"), list("string"));
both("recursive, one more field", list("int"), list("int", [field("label", "string")]));
both(
  "recursive, one more field with default",
  list("int"),
  list("int", [field("label", "string", { default: "" })]),
);
both(
  "tree",
  record("Tree", [field("children", array("Tree")), field("v", "int")]),
  record("Tree", [field("children", array("Tree")), field("v", "boolean")]),
);
both(
  "recursive through a map",
  record("Dir", [field("entries", map("Dir"))]),
  record("Dir", [field("entries", map("Dir")), field("size", "long")]),
);
both(
  "mutually recursive",
  record("A", [field("b", ["null", record("B", [field("a", ["null", "A"]), field("x", "int")])])]),
  record("A", [field("b", ["null", record("B", [field("a", ["null", "A"]), field("x", "string")])])]),
);
both(
  "recursive in another cycle length",
  record("A", [field("n", ["null", "A"])]),
  record("A", [field("n", ["null", record("B", [field("n", ["null", "A"])], { aliases: ["A"] })])]),
);

for (const line of pairs) console.log(JSON.stringify(line));
