/** A schema as a request gives it: to be registered, looked up or compared. */
import type { Metadata } from "../model/metadata.ts";
import type { RuleSet } from "../model/rule-set.ts";
import type { SchemaReference } from "../model/schema-content.ts";
import type { TagChanges } from "./schema-types.ts";

export interface SchemaRequest {
  /** "" asks for the text of the version before, with other metadata or rules. */
  readonly schema: string;
  /** Not yet known to be one that is served. */
  readonly schemaType: string;
  readonly references: readonly SchemaReference[];
  readonly metadata: Metadata | null;
  readonly ruleSet: RuleSet | null;
  /** 0: the next one; -1: the next one, and it is noted in the metadata. */
  readonly version: number;
  /** null: whatever id it gets. */
  readonly id: number | null;
  /** To be changed in the text before it is registered. */
  readonly tags: TagChanges | null;
  /** The tags of the version before are to be in this one too. */
  readonly propagateTags: boolean;
}

export const NEXT_VERSION = 0;

export function isBlank({ schema }: SchemaRequest): boolean {
  return schema.trim() === "";
}
