/** What an id stands for: the text with all that belongs to it. Equal contents of a context have one id. */
import { createHash } from "node:crypto";
import type { SchemaFormatName } from "#src/schema/format.ts";
import type { Metadata } from "./metadata.ts";
import { allRules, type RuleSet } from "./rule-set.ts";

export interface SchemaReference {
  readonly name: string;
  readonly subject: string;
  readonly version: number;
}

export interface SchemaContent {
  readonly schemaType: SchemaFormatName;
  readonly schema: string;
  readonly references: readonly SchemaReference[];
  readonly metadata: Metadata | null;
  readonly ruleSet: RuleSet | null;
}

/**
 * The MD5 of the content as a UUID: the same in every registry. Clients put it into envelopes and compare it, so
 * the order of what is hashed is part of the API; the format is not hashed.
 */
export function guidOf({ schema, references, metadata, ruleSet }: Omit<SchemaContent, "schemaType">): string {
  const hash = createHash("md5").update(schema);
  for (const { name, subject, version } of references) {
    const number = Buffer.alloc(4);
    number.writeInt32BE(version);
    hash.update(name).update(subject).update(number);
  }
  if (metadata !== null) {
    hash.update(PRESENT);
    for (const [path, tags] of Object.entries(metadata.tags)) {
      hash.update(path);
      for (const tag of tags) hash.update(tag);
    }
    for (const [key, value] of Object.entries(metadata.properties)) hash.update(key).update(value);
    for (const name of metadata.sensitive) hash.update(name);
  }
  if (ruleSet !== null) {
    hash.update(PRESENT);
    for (const rule of allRules(ruleSet)) {
      const { name, doc, kind, mode, type, tags, params, expr, onSuccess, onFailure, disabled } = rule;
      for (const text of [name, doc, kind, mode, type, ...tags]) hash.update(text ?? "");
      for (const [key, value] of Object.entries(params)) hash.update(key).update(value);
      for (const text of [expr, onSuccess, onFailure]) hash.update(text ?? "");
      if (disabled) hash.update(PRESENT);
    }
    hash.update(ruleSet.enableAt ?? "");
  }
  const hex = hash.digest("hex");
  return [8, 12, 16, 20, 32].map((end, i, ends) => hex.slice(ends[i - 1] ?? 0, end)).join("-");
}

/** Sets what is there and empty apart from what is not there, as the original does. */
const PRESENT: Buffer = Buffer.of(1);

/** As `guidOf` spells it, from any spelling with or without dashes; null when it is none. */
export function parseGuid(text: string): string | null {
  const hex = text.replaceAll("-", "").toLowerCase();
  if (!/^[0-9a-f]{32}$/.test(hex)) return null;
  return [8, 12, 16, 20, 32].map((end, i, ends) => hex.slice(ends[i - 1] ?? 0, end)).join("-");
}

export function isSameContent(a: SchemaContent, b: SchemaContent): boolean {
  return a.schemaType === b.schemaType && guidOf(a) === guidOf(b);
}
