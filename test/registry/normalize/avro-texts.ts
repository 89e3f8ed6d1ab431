/**
 * Avro schemas whose spelling, validity or names are worth a question. Prints them as JSON lines;
 * fixtures/avro-texts.jsonl is this with the answers of Apache Avro 1.12.1 (see ../java):
 *   node avro-texts.ts | java … AvroVerdicts texts > fixtures/avro-texts.jsonl
 */
let count = 0;

function text(schema: string, more: { references?: string[]; strict?: boolean } = {}): void {
  console.log(JSON.stringify({ name: `text ${++count}`, schema, ...more }));
}

function schema(value: unknown, more: { references?: unknown[]; strict?: boolean } = {}): void {
  const references = more.references?.map((reference) => JSON.stringify(reference));
  text(JSON.stringify(value), { ...more, ...(references === undefined ? {} : { references }) } as object);
}

const record = (fields: unknown[], more: object = {}): object => ({
  type: "record",
  name: "R",
  ...more,
  fields,
});

for (const type of ["null", "boolean", "int", "long", "float", "double", "bytes", "string"]) {
  schema(type);
  schema({ type });
  schema({ type, logicalType: "uuid", note: [1, 2] });
}
schema({ type: { type: "string" } });
schema({ type: ["null", "string"] });
schema({ type: "array", items: { type: "array", items: { type: "string" } }, "x.y": true });
schema({ values: { type: "int", logicalType: "date" }, type: "map", default: {} });
schema([{ type: "null" }, "int", { type: "array", items: "R" }]);
schema([]);
schema(["int", "int"]);
schema(["int", ["null"]]);
schema(["null", { type: "fixed", name: "a.F", size: 1 }, { type: "fixed", name: "b.F", size: 1 }]);
schema(["null", { type: "fixed", name: "a.F", size: 1 }, { type: "fixed", name: "a.F", size: 1 }]);
schema(["null", { type: "map", values: "int" }, { type: "map", values: "long" }]);

schema(record([]));
schema(
  record(
    [
      {
        name: "a",
        type: "int",
        default: 1,
        doc: "the a",
        order: "descending",
        aliases: ["b", "c"],
        extra: { z: 1, a: 2 },
      },
    ],
    { doc: 'the "R"\n\u0001 é 漢', aliases: ["S", "x.T"], namespace: "x.y", zeta: 1, alpha: [true, null] },
  ),
);
schema({
  fields: [{ type: { type: "string", avroJavaString: "x" }, name: "s" }],
  name: "x.y.R",
  type: "record",
  namespace: "ignored",
});
schema(
  record(
    [
      { name: "next", type: ["null", "R"] },
      { name: "other", type: ["null", "x.R"] },
    ],
    { namespace: "x" },
  ),
);
schema(
  record(
    [
      { name: "e", type: { type: "enum", name: "E", symbols: ["A", "B"], default: "B", doc: "" } },
      { name: "f", type: "E", default: "A" },
    ],
    { namespace: "n" },
  ),
);
schema(
  record(
    [
      { name: "e", type: { type: "enum", name: "E", symbols: ["A"], namespace: "" } },
      { name: "f", type: "E" },
    ],
    { namespace: "n" },
  ),
);
schema(
  record(
    [
      { name: "e", type: { type: "enum", name: "E", symbols: ["A"], namespace: "m" } },
      { name: "f", type: "m.E" },
      { name: "g", type: { type: "fixed", name: "G", size: 3 } },
    ],
    { namespace: "n" },
  ),
);
schema(
  record(
    [
      { name: "e", type: { type: "enum", name: "n.m.E", symbols: [] } },
      { name: "f", type: "n.m.E" },
    ],
    { type: "error" },
  ),
);
schema(
  record(
    [
      { name: "a", type: { type: "record", name: "string", fields: [] } },
      { name: "b", type: "n.string" },
    ],
    { namespace: "n" },
  ),
);
schema(
  record(
    [
      { name: "a", type: { type: "record", name: "array", fields: [] } },
      { name: "b", type: "n.array" },
    ],
    { namespace: "n" },
  ),
);
schema({ type: "record", name: "string", fields: [] });
schema({
  type: "fixed",
  name: "F",
  size: 12,
  logicalType: "duration",
  aliases: ["G", "o.H", ".I"],
  namespace: "n",
});
schema({ type: "fixed", name: "F", size: 12, logicalType: "duration", aliases: ["G", ".I"] });
schema({ type: "fixed", name: "F", size: 0 });
schema({ type: "fixed", name: "F", size: -1 });
schema({ type: "fixed", name: "F", size: 1.5 });
schema({ type: "fixed", name: "F" });
schema({ type: "fixed", size: 4 });
schema({ type: "bytes", scale: 2, logicalType: "decimal", precision: 9 });
schema({ type: "bytes", logicalType: "decimal", precision: 9, scale: 0 });
schema({ type: "bytes", logicalType: "decimal", precision: 2, scale: 3 });
schema({ type: "string", logicalType: "decimal", precision: 2 });
schema({ type: "fixed", name: "D", size: 2, logicalType: "decimal", precision: 40 });
schema(
  record([
    { name: "later", type: "Later" },
    { name: "now", type: { type: "enum", name: "Later", symbols: ["A"] } },
  ]),
);
schema(record([{ name: "later", type: "Never" }]));
schema(
  record([
    { name: "a", type: { type: "fixed", name: "F", size: 1 } },
    { name: "b", type: { type: "fixed", name: "F", size: 1 } },
  ]),
);
schema(
  record([
    { name: "a", type: { type: "fixed", name: "F", size: 1 } },
    { name: "b", type: { type: "fixed", name: "F", size: 2 } },
  ]),
);
schema(
  record([
    { name: "a", type: "int" },
    { name: "a", type: "int" },
  ]),
);
schema(record([{ name: "a b", type: "int" }]));
schema(record([{ name: "é", type: "int" }]));
schema(record([{ name: "é", type: "int" }]), { strict: true });
schema(record([{ name: "9", type: "int" }]));
schema(record([{ name: "", type: "int" }]));
schema(record([{ type: "int" }]));
schema(record([{ name: "a" }]));
schema(record([{ name: "a", type: null }]));
schema(record([{ name: "a", type: "int", order: "Ignore" }]));
schema(record([{ name: "a", type: "int", order: "up" }]));
schema(record([{ name: "a", type: "int", aliases: "b" }]));
schema(record([{ name: "a", type: "int", aliases: [1] }]));
schema(record([], { aliases: ["S", "S"] }));
schema({ type: "record", name: "R" });
schema({ type: "record", fields: [] });
schema({ type: "record", name: "", fields: [] });
schema({ type: "record", name: "a..R", fields: [] });
schema({ type: "record", name: "R", namespace: "9", fields: [] });
schema({ type: "record", name: "R", namespace: "9", fields: [] }, { strict: true });
schema({ type: "record", name: ".R", fields: [] });
schema({ type: "enum", name: "E", symbols: ["A", "A"] });
schema({ type: "enum", name: "E", symbols: ["A"], default: "B" });
schema({ type: "enum", name: "E", symbols: ["A-B"] });
schema({ type: "enum", name: "E", symbols: "A" });
schema({ type: "enum", name: "E", symbols: [1] });
schema({ type: "array" });
schema({ type: "map" });
schema({ type: "list", items: "int" });
schema({ type: "null", name: "x", doc: "y", namespace: "z", size: 1 });
schema({});
schema(null);
schema(1);
schema("Foo");
schema("");
text("");
text("{");
text('{"type":"int"} ');
text('{"type":"int"} x');
text('{"type":"int","type":"long"}');
text('{"type":"int","n":01}');
text("int");

const defaults: [unknown, string][] = [
  ["int", "1"],
  ["int", "1.0"],
  ["int", "2147483648"],
  ["int", '"1"'],
  ["int", "null"],
  ["long", "9223372036854775807"],
  ["long", "-9223372036854775808"],
  ["long", "9223372036854775808"],
  ["long", "1e3"],
  ["float", "1"],
  ["float", "1.50"],
  ["float", "1e10"],
  ["float", '"NaN"'],
  ["float", '"Infinity"'],
  ["float", '"1.5"'],
  ["float", "true"],
  ["double", "1e21"],
  ["double", "0.0001"],
  ["double", "-0.0"],
  ["double", "1234567.5"],
  ["double", "12345678.5"],
  ["double", "100"],
  ["double", "0.1"],
  ["double", '"7"'],
  ["string", '"\\u0001\\u007f\\u2028/\\""'],
  ["string", "1"],
  ["bytes", '"\\u00ff"'],
  ["boolean", "true"],
  ["boolean", "0"],
  ["null", "null"],
  [["null", "int"], "null"],
  [["null", "int"], "3"],
  [["int", "null"], "null"],
  [["int", "string"], "true"],
  [{ type: "array", items: "int" }, "[1,2]"],
  [{ type: "array", items: "int" }, '["a"]'],
  [{ type: "map", values: "int" }, '{"b":1,"a":2,"10":3,"9":4}'],
  [{ type: "enum", name: "E", symbols: ["A"] }, '"A"'],
  [{ type: "enum", name: "E", symbols: ["A"] }, '"Z"'],
  [{ type: "fixed", name: "F", size: 2 }, '"ab"'],
  [
    {
      type: "record",
      name: "I",
      fields: [
        { name: "x", type: "int" },
        { name: "y", type: "int", default: 7 },
      ],
    },
    '{"x":1}',
  ],
  [{ type: "record", name: "I", fields: [{ name: "x", type: "int" }] }, "{}"],
];
for (const [type, value] of defaults) {
  for (const strict of [false, true]) {
    text(
      `{"type":"record","name":"R","fields":[{"name":"f","default":${value},"type":${JSON.stringify(type)}}]}`,
      { strict },
    );
  }
}

const address = {
  type: "record",
  name: "Address",
  namespace: "ref",
  fields: [{ name: "city", type: "string" }],
};
schema(
  record(
    [
      { name: "home", type: "ref.Address" },
      { name: "work", type: "Address" },
    ],
    { namespace: "ref" },
  ),
  { references: [address] },
);
schema(record([{ name: "home", type: ["null", "ref.Address"] }]), { references: [address] });
schema("ref.Address", { references: [address] });
schema(record([{ name: "a", type: "ref.Person" }]), {
  references: [address, { type: "record", name: "ref.Person", fields: [{ name: "at", type: "Address" }] }],
});
schema(record([{ name: "a", type: "ref.Inner" }]), {
  references: [
    {
      type: "record",
      name: "ref.Outer",
      fields: [{ name: "i", type: { type: "enum", name: "Inner", symbols: ["A"] } }],
    },
  ],
});
schema(address, { references: [address] });
