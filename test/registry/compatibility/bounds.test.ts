/** No pair takes longer than its bound: pairs that are made to hurt, and the steps of pairs of any shape. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { compareAvroTypes } from "#src/registry/compatibility/avro.ts";
import { ComparisonTooComplexError } from "#src/registry/compatibility/compatibility.ts";
import { jsonSchemaCompatibility } from "#src/registry/compatibility/json-schema.ts";
import { Comparison } from "#src/registry/compatibility/protobuf.ts";
import { parseAvroSchema } from "#src/schema/formats/avro/parse-schema.ts";
import { parseSchemaModel } from "#src/schema/formats/protobuf/protobuf-format.ts";
import { hostilePairs } from "./hostile-pairs.ts";

/** Of this process, however busy the machine is; each pair took 0.1 to 2 s where it was written. */
const MAX_CPU_SECONDS = 10;

describe("pairs that are made to hurt", () => {
  for (const { name, checker, reader, writer } of hostilePairs) {
    test(name, () => {
      assert.ok(reader.length < 1_000_000 && writer.length < 1_000_000);
      const start = process.cpuUsage();
      let verdict: string;
      try {
        verdict = String(
          checker.differences({ text: reader, references: [] }, { text: writer, references: [] }).length,
        );
      } catch (error) {
        assert.ok(error instanceof ComparisonTooComplexError, String(error));
        verdict = error.message;
      }
      const { user, system } = process.cpuUsage(start);
      const seconds = (user + system) / 1e6;
      assert.ok(seconds < MAX_CPU_SECONDS, `${verdict}, ${seconds} s`);
    });
  }
});

/** Types that name each other in any way: each holds some of the others. */
const graph = fc.array(fc.array(fc.nat(9), { maxLength: 4 }), { minLength: 10, maxLength: 10 });
const pairOfGraphs = fc.tuple(graph, graph);

/** How many values a JSON document has. */
function sizeOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce((sum: number, of) => sum + sizeOf(of), 1);
}

describe("steps", () => {
  test("Avro: no more than the product of the sizes", () => {
    const aliases = Array.from({ length: 10 }, (_, i) => `R${i}`);
    const schema = (of: readonly (readonly number[])[]): unknown[] =>
      of.map((held, i) => ({
        type: "record",
        name: `R${i}`,
        // A record of the one schema may be any of the other.
        aliases,
        fields: held.map((to, j) => ({
          name: `f${j}`,
          type:
            to % 2 === 0
              ? ["null", ...new Set([`R${to}`, `R${(to + 1) % 10}`])]
              : { type: "array", items: `R${to}` },
        })),
      }));
    fc.assert(
      fc.property(pairOfGraphs, (graphs) => {
        const [reader, writer] = graphs.map(schema) as [unknown[], unknown[]];
        const types = [reader, writer].map((of) => parseAvroSchema(JSON.stringify(of), []).root);
        compareAvroTypes(types[0] as never, types[1] as never, sizeOf(reader) * sizeOf(writer));
      }),
    );
  });

  test("Protobuf: no more fields than the product of the numbers of fields", () => {
    const schema = (of: readonly (readonly number[])[]): string => {
      const fields = (held: readonly number[]): string =>
        held.map((to, j) => `optional M${to} f${j} = ${j + 1};`).join(" ");
      return `syntax = "proto2"; ${of.map((held, i) => `message M${i} { ${fields(held)} }`).join(" ")}`;
    };
    // The messages are those of a reference: there each pair that meets is compared.
    const model = (of: readonly (readonly number[])[]): ReturnType<typeof parseSchemaModel> => {
      const main = 'syntax = "proto2"; import "all.proto"; message Main { optional M0 m = 1; }';
      return parseSchemaModel(main, [{ name: "all.proto", text: schema(of) }]);
    };
    fc.assert(
      fc.property(pairOfGraphs, ([reader, writer]) => {
        const count = (of: readonly (readonly number[])[]): number => of.flat().length + of.length + 2;
        new Comparison(model(reader), model(writer), count(reader) * count(writer)).compare();
      }),
    );
  });

  test("JSON Schema: a verdict, or none within the steps, whatever the clock says", () => {
    const schema = (of: readonly (readonly number[])[]): string => {
      const keywords = ["oneOf", "anyOf", "allOf"] as const;
      const definitions = of.map((held, i) => {
        const members = held.map((to) => ({
          properties: { p: { $ref: `#/definitions/d${to}` } },
          minProperties: i,
        }));
        return [
          `d${i}`,
          members.length === 0 ? { type: "string" } : { [keywords[i % 3] as string]: members },
        ];
      });
      return JSON.stringify({ definitions: Object.fromEntries(definitions), $ref: "#/definitions/d0" });
    };
    const checker = jsonSchemaCompatibility("STRICT", {
      steps: 20_000,
      milliseconds: Number.POSITIVE_INFINITY,
    });
    fc.assert(
      fc.property(pairOfGraphs, (graphs) => {
        const [reader, writer] = graphs.map((of) => ({ text: schema(of), references: [] })) as [never, never];
        try {
          checker.differences(reader, writer);
        } catch (error) {
          if (!(error instanceof ComparisonTooComplexError)) throw error;
        }
      }),
      // For each that differs samples are looked for, which takes a while.
      { numRuns: 30 },
    );
  });
});
