/** Arrays: a schema of every item, or of the first ones by position and of the rest. */
import type { Comparison } from "./comparison.ts";
import type { ArrayNode, Lazy } from "./nodes.ts";
import { type ContentModel, compareAdditional, compareUnevaluated, contentModel } from "./rest.ts";
import { compareLimit, numberIn } from "./scalars.ts";

export function compareArrays(to: Comparison, writer: ArrayNode, reader: ArrayNode): void {
  to.at(["items"], () => {
    if (writer.all !== null && reader.all !== null) to.compare(writer.all(), reader.all());
    else if (reader.all !== null) to.add("SCHEMA_ADDED");
    else if (writer.all !== null) to.add("SCHEMA_REMOVED");
  });
  comparePositions(to, writer, reader);
  to.at(["additionalItems"], () =>
    compareAdditional(to, "ADDITIONAL_ITEMS", writer.additional, reader.additional),
  );
  to.at(["unevaluatedItems"], () =>
    compareUnevaluated(to, "UNEVALUATED_ITEMS", writer.unevaluated, reader.unevaluated),
  );
  for (const [limit, keyword] of [
    ["MAX_ITEMS", "maxItems"],
    ["MIN_ITEMS", "minItems"],
    ["MAX_CONTAINS", "maxContains"],
    ["MIN_CONTAINS", "minContains"],
  ] as const) {
    compareLimit(to, limit, keyword, numberIn(writer, keyword), numberIn(reader, keyword));
  }
  const [old, now] = [writer.source.uniqueItems === true, reader.source.uniqueItems === true];
  if (old !== now) to.add(old ? "UNIQUE_ITEMS_REMOVED" : "UNIQUE_ITEMS_ADDED", "uniqueItems");
}

function comparePositions(to: Comparison, writer: ArrayNode, reader: ArrayNode): void {
  const count = Math.max(writer.first.length, reader.first.length);
  for (let i = 0; i < count; i++) {
    const [old, now] = [writer.first[i], reader.first[i]];
    to.at(["items", String(i)], () => {
      if (old !== undefined && now !== undefined) to.compare(old(), now());
      else if (old !== undefined)
        compareRemoved(to, old, contentModel(reader.additional, reader.unevaluated));
      else if (now !== undefined) compareAdded(to, now, contentModel(writer.additional, writer.unevaluated));
    });
  }
}

function compareRemoved(to: Comparison, old: Lazy, model: ContentModel): void {
  if (model.kind === "open") to.add("ITEM_REMOVED_FROM_OPEN_CONTENT_MODEL");
  else if (model.kind === "closed") {
    to.add(
      old().kind === "false"
        ? "ITEM_WITH_FALSE_REMOVED_FROM_CLOSED_CONTENT_MODEL"
        : "ITEM_REMOVED_FROM_CLOSED_CONTENT_MODEL",
    );
  } else {
    const attempt = to.attempt(old(), model.schema());
    to.addAll(attempt.differences);
    to.add(
      attempt.isCompatible
        ? "ITEM_REMOVED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL"
        : "ITEM_REMOVED_NOT_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
    );
  }
}

function compareAdded(to: Comparison, now: Lazy, model: ContentModel): void {
  if (model.kind === "closed") to.add("ITEM_ADDED_TO_CLOSED_CONTENT_MODEL");
  else if (model.kind === "open") {
    to.add(
      now().kind === "empty"
        ? "ITEM_WITH_EMPTY_SCHEMA_ADDED_TO_OPEN_CONTENT_MODEL"
        : "ITEM_ADDED_TO_OPEN_CONTENT_MODEL",
    );
  } else {
    const attempt = to.attempt(model.schema(), now());
    to.addAll(attempt.differences);
    to.add(
      attempt.isCompatible
        ? "ITEM_ADDED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL"
        : "ITEM_ADDED_NOT_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
    );
  }
}
