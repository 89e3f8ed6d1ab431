/**
 * Objects. A property that goes must be accepted by how the reader treats what it does not name; one that comes may
 * have been in documents of the writer with any value that the writer accepted without naming it.
 */

import type { Comparison } from "./comparison.ts";
import type { Lazy, ObjectNode } from "./nodes.ts";
import { type ContentModel, compareAdditional, compareUnevaluated, contentModel } from "./rest.ts";
import { compareLimit, isSubset, numberIn } from "./scalars.ts";

export function compareObjects(to: Comparison, writer: ObjectNode, reader: ObjectNode): void {
  compareRequired(to, writer, reader);
  to.at(["properties"], () => {
    for (const name of new Set([...writer.properties.keys(), ...reader.properties.keys()])) {
      to.at([name], () => compareProperty(to, writer, reader, name));
    }
  });
  to.at(["dependencies"], () => compareDependencies(to, writer, reader));
  to.at(["additionalProperties"], () =>
    compareAdditional(to, "ADDITIONAL_PROPERTIES", writer.additional, reader.additional),
  );
  to.at(["unevaluatedProperties"], () =>
    compareUnevaluated(to, "UNEVALUATED_PROPERTIES", writer.unevaluated, reader.unevaluated),
  );
  for (const [limit, keyword] of [
    ["MAX_PROPERTIES", "maxProperties"],
    ["MIN_PROPERTIES", "minProperties"],
  ] as const) {
    compareLimit(to, limit, keyword, numberIn(writer, keyword), numberIn(reader, keyword));
  }
}

function compareRequired(to: Comparison, writer: ObjectNode, reader: ObjectNode): void {
  for (const name of writer.properties.keys()) {
    const property = reader.properties.get(name);
    if (property === undefined) continue;
    const [old, now] = [writer.required.has(name), reader.required.has(name)];
    if (old === now) continue;
    to.at(["required", name], () => {
      if (old) to.add("REQUIRED_ATTRIBUTE_REMOVED");
      else
        to.add(hasDefault(property) ? "REQUIRED_ATTRIBUTE_WITH_DEFAULT_ADDED" : "REQUIRED_ATTRIBUTE_ADDED");
    });
  }
}

function compareProperty(to: Comparison, writer: ObjectNode, reader: ObjectNode, name: string): void {
  const [old, now] = [writer.properties.get(name), reader.properties.get(name)];
  if (old !== undefined && now !== undefined) to.compare(old(), now());
  else if (old !== undefined) compareRemoved(to, old, modelFor(to, reader, name));
  else if (now !== undefined) compareAdded(to, now, reader.required.has(name), modelFor(to, writer, name));
}

function compareRemoved(to: Comparison, old: Lazy, model: ContentModel): void {
  if (model.kind === "open") to.add("PROPERTY_REMOVED_FROM_OPEN_CONTENT_MODEL");
  else if (model.kind === "closed") {
    to.add(
      old().kind === "false"
        ? "PROPERTY_WITH_FALSE_REMOVED_FROM_CLOSED_CONTENT_MODEL"
        : "PROPERTY_REMOVED_FROM_CLOSED_CONTENT_MODEL",
    );
  } else {
    const attempt = to.attempt(old(), model.schema());
    to.addAll(attempt.differences);
    to.add(
      attempt.isCompatible
        ? "PROPERTY_REMOVED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL"
        : "PROPERTY_REMOVED_NOT_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
    );
  }
}

function compareAdded(to: Comparison, now: Lazy, isRequired: boolean, model: ContentModel): void {
  if (model.kind === "open") {
    if (now().kind === "empty") to.add("PROPERTY_WITH_EMPTY_SCHEMA_ADDED_TO_OPEN_CONTENT_MODEL");
    else if (!isRequired) to.add("OPTIONAL_PROPERTY_ADDED_TO_OPEN_CONTENT_MODEL");
    else if (hasDefault(now)) to.add("REQUIRED_PROPERTY_WITH_DEFAULT_ADDED_TO_OPEN_CONTENT_MODEL");
    else to.add("REQUIRED_PROPERTY_ADDED_TO_OPEN_CONTENT_MODEL");
    return;
  }
  if (model.kind === "partly-open") {
    const attempt = to.attempt(model.schema(), now());
    to.addAll(attempt.differences);
    to.add(
      attempt.isCompatible
        ? "PROPERTY_ADDED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL"
        : "PROPERTY_ADDED_NOT_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
    );
  }
  if (!isRequired) to.add("OPTIONAL_PROPERTY_ADDED_TO_UNOPEN_CONTENT_MODEL");
  else if (hasDefault(now)) to.add("REQUIRED_PROPERTY_WITH_DEFAULT_ADDED_TO_UNOPEN_CONTENT_MODEL");
  else to.add("REQUIRED_PROPERTY_ADDED_TO_UNOPEN_CONTENT_MODEL");
}

/** How an object treats a property of this name that it does not declare. */
function modelFor(to: Comparison, node: ObjectNode, name: string): ContentModel {
  for (const [pattern, schema] of node.patterns) {
    if (to.matches(pattern, name)) return { kind: "partly-open", schema };
  }
  const model = contentModel(node.additional, node.unevaluated);
  // With patternProperties no object counts as open, and what they do not match as not covered.
  return model.kind === "open" && node.patterns.length > 0 ? { kind: "closed" } : model;
}

function hasDefault(schema: Lazy): boolean {
  return "default" in schema().source;
}

function compareDependencies(to: Comparison, writer: ObjectNode, reader: ObjectNode): void {
  for (const name of new Set([...writer.requiredBy.keys(), ...reader.requiredBy.keys()])) {
    const [old, now] = [writer.requiredBy.get(name), reader.requiredBy.get(name)];
    to.at([name], () => {
      if (now === undefined) to.add("DEPENDENCY_ARRAY_REMOVED");
      else if (old === undefined) to.add("DEPENDENCY_ARRAY_ADDED");
      else if (isSubset(old, now) && isSubset(now, old)) return;
      else if (isSubset(old, now)) to.add("DEPENDENCY_ARRAY_EXTENDED");
      else to.add(isSubset(now, old) ? "DEPENDENCY_ARRAY_NARROWED" : "DEPENDENCY_ARRAY_CHANGED");
    });
  }
  for (const name of new Set([...writer.schemasBy.keys(), ...reader.schemasBy.keys()])) {
    const [old, now] = [writer.schemasBy.get(name), reader.schemasBy.get(name)];
    to.at([name], () => {
      if (now === undefined) to.add("DEPENDENCY_SCHEMA_REMOVED");
      else if (old === undefined) to.add("DEPENDENCY_SCHEMA_ADDED");
      else to.compare(old(), now());
    });
  }
}
