/** The drafts of JSON Schema that are understood, and what a schema's `$schema` says. */

export type Draft = "4" | "6" | "7" | "2019-09" | "2020-12";

const DRAFTS: ReadonlyMap<string, Draft> = new Map([
  ["json-schema.org/draft-04/schema", "4"],
  ["json-schema.org/draft-06/schema", "6"],
  ["json-schema.org/draft-07/schema", "7"],
  ["json-schema.org/draft/2019-09/schema", "2019-09"],
  ["json-schema.org/draft/2020-12/schema", "2020-12"],
]);

/** Draft 7 where the schema does not say, or says something unknown: Confluent's registry takes it so. */
export function draftOf(schema: unknown): Draft {
  const uri = typeof schema === "object" && schema !== null && "$schema" in schema ? schema.$schema : null;
  if (typeof uri !== "string") return "7";
  return DRAFTS.get(uri.replace(/^https?:\/\//, "").replace(/#$/, "")) ?? "7";
}

/** Up to draft 7 what stands beside a `$ref` does not count. */
export function ignoresSiblingsOfRef(draft: Draft): boolean {
  return draft === "4" || draft === "6" || draft === "7";
}

/** `format` is an assertion up to draft 7 and an annotation from 2019-09 on, as the stock Java client has it. */
export function assertsFormats(draft: Draft): boolean {
  return ignoresSiblingsOfRef(draft);
}

export function idKeyword(draft: Draft): "id" | "$id" {
  return draft === "4" ? "id" : "$id";
}
