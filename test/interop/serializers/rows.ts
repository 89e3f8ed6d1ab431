// What the gateway has to show of the two records that a client writes in each format. Numbers are the texts of
// themselves: their digits are what is tested.

import type { FormatName } from "./schemas.ts";

type Row = Readonly<Record<string, unknown>>;
type Rows = Partial<Record<FormatName, readonly [Row, Row]>>;

const at = "2026-01-31T12:00:00.123456Z";
const crew = (value: string): Row => ({ counts: [{ key: "crew", value }] });

const avro = {
  id: "9007199254740993",
  price: "-12345678901234567890.1234",
  at,
  day: "1969-12-31",
  kind: "FERRY",
  ...crew("4611686018427387904"),
  ports: ["Kiel", "Göteborg"],
};
const bothAvro: Rows["avro"] = [
  { ...avro, cargo: { long: "-9223372036854775808" }, age: "7" },
  { ...avro, note: "für Emma", cargo: { string: "oats" }, age: "0" },
];

const protobuf = {
  id: "9007199254740993",
  ...crew("4611686018427387904"),
  ports: [{ name: "Kiel" }],
  age: "7",
};
const unset = { id: "0", most: "0", kind: "TUG", flag: { hex: "" }, age: "0" };
const bothProtobuf: Rows["protobuf"] = [
  {
    ...protobuf,
    most: "18446744073709551615",
    tons: "-9223372036854775808",
    at,
    kind: "FERRY",
    flag: { hex: "00ff" },
  },
  { ...unset, note: "für Emma", goods: "oats" },
];

/** As far as numbers of JavaScript go, and avsc with them. */
const avsc = {
  id: "9007199254740990",
  price: "-0.0002",
  at: "1970-01-01T00:00:00.000001Z",
  day: "1969-12-31",
  kind: "FERRY",
  ...crew("9007199254740990"),
  ports: ["Kiel"],
};
const byAvsc: Rows["avro"] = [
  { ...avsc, cargo: { long: "-1099511627776" }, age: "7" },
  { ...avsc, note: "für Emma", cargo: { string: "oats" }, age: "0" },
];
const short = { id: "-5", note: "für Emma" };

export type ClientName = "confluent-python" | "confluent-node" | "kafkajs" | "go" | "java";

export const rows: Readonly<Record<ClientName, Rows>> = {
  "confluent-python": {
    avro: bothAvro,
    json: [{ id: "9223372036854775809", note: null, at, ports: ["Kiel"], age: "7" }, short],
    protobuf: bothProtobuf,
  },
  "confluent-node": {
    avro: byAvsc,
    json: [{ id: "9007199254740991", note: null, at, ports: ["Kiel"] }, short],
    protobuf: bothProtobuf,
  },
  kafkajs: {
    avro: byAvsc,
    json: [{ id: "9007199254740991", note: null, at, ports: ["Kiel"] }, short],
    protobuf: [
      { ...unset, ...protobuf },
      { ...unset, note: "für Emma", goods: "oats" },
    ],
  },
  go: {
    avro: bothAvro,
    json: [
      { id: "9223372036854775807", note: null, ports: ["Kiel"], age: "7" },
      { ...short, age: "0" },
    ],
    protobuf: bothProtobuf,
  },
  java: { avro: bothAvro },
};
