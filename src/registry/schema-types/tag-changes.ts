/** Changing tags, as far as it is the same for all formats. */
import { SchemaError } from "#src/schema/format.ts";
import type { TagChanges, TaggedEntity } from "../service/schema-types.ts";

/** How tags are read and written where a format keeps them. */
export interface TagAccess<Entity> {
  readonly tagsOf: (entity: Entity) => readonly string[];
  readonly setTags: (entity: Entity, tags: readonly string[]) => void;
}

/** What an entity is found by. */
export function entityKey(kind: TaggedEntity["kind"], path: string): string {
  return `${kind} ${path}`;
}

/**
 * Adds, then removes.
 * @param entities by entityKey
 * @throws SchemaError when a path leads nowhere, unless that is ignored
 */
export function applyTagChanges<Entity>(
  { add, remove, ignoreMissing }: TagChanges,
  entities: ReadonlyMap<string, Entity>,
  { tagsOf, setTags }: TagAccess<Entity>,
): void {
  const apply = (
    changes: readonly TaggedEntity[],
    change: (old: readonly string[], tags: readonly string[]) => readonly string[],
  ): void => {
    for (const { path, kind, tags } of changes) {
      const entity = entities.get(entityKey(kind, path.replace(/^\./, "")));
      if (entity !== undefined) setTags(entity, change(tagsOf(entity), tags));
      else if (!ignoreMissing) throw new SchemaError("", `No matching path '${path}' found in the schema`);
    }
  };
  apply(add, (old, tags) => [...new Set([...old, ...tags])]);
  apply(remove, (old, tags) => old.filter((tag) => !tags.includes(tag)));
}
