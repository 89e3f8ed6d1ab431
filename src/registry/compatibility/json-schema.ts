/**
 * Compatibility of JSON Schemas, by the rules of Confluent's registry: whether every document that the writer's
 * schema allows is one that the reader's allows. The rules compare schemas, not sets of documents: what they do not
 * look at (nodes.ts) does not count, and some schemas that accept the same are told apart.
 *
 * nodes.ts what the rules look at · model.ts how schemas become that · compare-nodes.ts the rule of each kind · rules.ts names, and which ones count
 */
import { Resources } from "#src/schema/formats/json-schema/resources.ts";
import type { CompatibilityChecker, Incompatibility, SchemaWithReferences } from "./compatibility.ts";
import { compareNodes } from "./json-schema/compare-nodes.ts";
import { type Bounds, compareToFixpoint, DEFAULT_BOUNDS } from "./json-schema/comparison.ts";
import { explain } from "./json-schema/explain.ts";
import { Model } from "./json-schema/model.ts";
import { compatibleRules, type Policy } from "./json-schema/rules.ts";

export function jsonSchemaCompatibility(
  policy: Policy,
  bounds: Bounds = DEFAULT_BOUNDS,
): CompatibilityChecker {
  const compatible = compatibleRules[policy];
  return {
    differences(reader: SchemaWithReferences, writer: SchemaWithReferences): readonly Incompatibility[] {
      if (isSame(reader, writer)) return [];
      const [now, old] = [reader, writer].map(({ text, references }) => new Resources(text, references)) as [
        Resources,
        Resources,
      ];
      const differences = compareToFixpoint(
        new Model(old).root(),
        new Model(now).root(),
        compatible,
        compareNodes,
        bounds,
      );
      return differences.length === 0
        ? []
        : explain(differences, now, old, writer.text.length + reader.text.length);
    },
  };
}

function isSame(left: SchemaWithReferences, right: SchemaWithReferences): boolean {
  const same = left.text === right.text && left.references.length === right.references.length;
  return same && left.references.every(({ text }, i) => text === right.references[i]?.text);
}
