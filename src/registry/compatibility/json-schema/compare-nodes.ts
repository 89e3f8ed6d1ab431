/** The rule for each kind of schema, and for kinds that differ. */
import { isSchemaObject } from "#src/schema/formats/json-schema/subschemas.ts";
import { identity } from "#src/schema/formats/json-schema/unique-items.ts";
import { compareArrays } from "./arrays.ts";
import { compareCombined } from "./combined.ts";
import type { Comparison } from "./comparison.ts";
import type { CombinedNode, Lazy, Node } from "./nodes.ts";
import { compareObjects } from "./objects.ts";
import type { Rule } from "./rules.ts";
import { compareNumbers, compareStrings, compareValues } from "./scalars.ts";

export function compareNodes(to: Comparison, writer: Node, reader: Node): void {
  if (writer.kind !== "combined" && reader.kind === "combined" && fitsOne(to, writer, reader)) return;
  if (writer.kind === "combined" && reader.kind !== "combined" && isOneFitting(to, writer, reader)) return;
  if (writer.kind !== reader.kind) {
    if (writer.kind === "false" || reader.kind === "empty") return;
    // Two spellings of the bytes of Kafka Connect's converter count as the same type.
    if (isConnectBytes(writer) && isConnectBytes(reader)) return;
    to.add("TYPE_CHANGED");
    return;
  }
  compareAnnotations(to, writer, reader);
  if (writer.kind === "string") compareStrings(to, writer, reader);
  else if (writer.kind === "number" && reader.kind === "number") compareNumbers(to, writer, reader);
  else if (writer.kind === "object" && reader.kind === "object") compareObjects(to, writer, reader);
  else if (writer.kind === "array" && reader.kind === "array") compareArrays(to, writer, reader);
  else if (writer.kind === "combined" && reader.kind === "combined") compareCombined(to, writer, reader);
  else if (writer.kind === "not" && reader.kind === "not") compareNegations(to, writer.of, reader.of);
  else compareValues(to, writer, reader);
}

/** A schema of one kind became a union: it must be one of its members. */
function fitsOne(to: Comparison, writer: Node, reader: CombinedNode): boolean {
  const isSum = reader.criterion !== "allOf";
  if (reader.parts.length !== 1 && !isSum) return false;
  for (const part of reader.parts) {
    const attempt = to.attempt(writer, part());
    if (!attempt.isCompatible) continue;
    to.addAll(attempt.differences);
    if (reader.parts.length > 1) to.add("SUM_TYPE_EXTENDED");
    return true;
  }
  return false;
}

/** A product became a schema of one kind: one of its factors must be that. A union of one is its member. */
function isOneFitting(to: Comparison, writer: CombinedNode, reader: Node): boolean {
  if (writer.parts.length !== 1 && writer.criterion !== "allOf") return false;
  for (const part of writer.parts) {
    const attempt = to.attempt(part(), reader);
    if (!attempt.isCompatible) continue;
    to.addAll(attempt.differences);
    if (writer.parts.length > 1) to.add("PRODUCT_TYPE_NARROWED");
    return true;
  }
  return false;
}

/** The reader must forbid no more than the writer: the comparison the other way round. */
function compareNegations(to: Comparison, writer: Lazy, reader: Lazy): void {
  to.at(["not"], () => {
    to.add(to.attempt(reader(), writer()).isCompatible ? "NOT_TYPE_NARROWED" : "NOT_TYPE_EXTENDED");
  });
}

const ANNOTATIONS: readonly (readonly [string, Rule])[] = [
  ["$id", "ID_CHANGED"],
  ["id", "ID_CHANGED"],
  ["title", "TITLE_CHANGED"],
  ["description", "DESCRIPTION_CHANGED"],
  ["default", "DEFAULT_CHANGED"],
];

function compareAnnotations(to: Comparison, writer: Node, reader: Node): void {
  for (const [keyword, rule] of ANNOTATIONS) {
    const [old, now] = [writer.source[keyword], reader.source[keyword]];
    if (old === now) continue;
    if (old === undefined || now === undefined || identity(old) !== identity(now)) to.add(rule);
  }
}

function isConnectBytes({ source }: Node): boolean {
  return isSchemaObject(source) && source["connect.type"] === "bytes";
}
