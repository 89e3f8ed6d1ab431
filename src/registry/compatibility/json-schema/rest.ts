/** What `additionalProperties`, `additionalItems`, `unevaluatedProperties` and `unevaluatedItems` have in common. */
import type { Comparison } from "./comparison.ts";
import type { Lazy } from "./nodes.ts";

type Additional = "ADDITIONAL_PROPERTIES" | "ADDITIONAL_ITEMS";
type Unevaluated = "UNEVALUATED_PROPERTIES" | "UNEVALUATED_ITEMS";

export function compareAdditional(
  to: Comparison,
  rest: Additional,
  writer: boolean | Lazy,
  reader: boolean | Lazy,
): void {
  if ((writer === false) !== (reader === false)) to.add(`${rest}_${writer === false ? "ADDED" : "REMOVED"}`);
  else if (typeof writer === "function" && typeof reader === "function") to.compare(writer(), reader());
  else if (typeof reader === "function") to.add(`${rest}_NARROWED`);
  else if (typeof writer === "function") to.add(`${rest}_EXTENDED`);
}

/** Absent is as good as true, but not said. */
export function compareUnevaluated(
  to: Comparison,
  rest: Unevaluated,
  writer: Lazy | null,
  reader: Lazy | null,
): void {
  if (writer === null && reader === null) return;
  const [old, now] = [writer?.() ?? null, reader?.() ?? null];
  if (old !== null && now !== null && old.kind !== "false" && now.kind !== "false") {
    if (old.kind === "empty" && now.kind !== "empty") to.add(`${rest}_NARROWED`);
    else if (old.kind !== "empty" && now.kind === "empty") to.add(`${rest}_EXTENDED`);
    else to.compare(old, now);
  } else if (old?.kind === "false") {
    if (now?.kind !== "false") to.add(`${rest}_ADDED`);
  } else if (now?.kind === "false") to.add(`${rest}_REMOVED`);
  else to.add(old === null ? `${rest}_NARROWED` : `${rest}_EXTENDED`);
}

/** How a schema treats what it does not name. */
export type ContentModel =
  | { readonly kind: "open" }
  | { readonly kind: "closed" }
  | { readonly kind: "partly-open"; readonly schema: Lazy };

export function contentModel(additional: boolean | Lazy, unevaluated: Lazy | null): ContentModel {
  if (typeof additional === "function") return { kind: "partly-open", schema: additional };
  if (!additional) return { kind: "closed" };
  const kind = unevaluated?.().kind ?? "empty";
  if (unevaluated === null || kind === "empty") return { kind: "open" };
  return kind === "false" ? { kind: "closed" } : { kind: "partly-open", schema: unevaluated };
}
