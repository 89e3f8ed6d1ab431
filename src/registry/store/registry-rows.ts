/**
 * The registry in the engine's state, one entry per version, content, config, mode and context:
 *
 *     ["schema", "version", context, name, version]   ["schema", "content", context, id]
 *     ["schema", "config", context, name]             ["schema", "mode", context, name]
 *     ["schema", "context", context]                  ["schema", "max-id", context]
 *     ["schema", "revision"]
 *
 * Values are JSON. Every change writes the revision too, under the condition that it is still the one on which the
 * decision was made: so decisions that read much (compatibility with all versions, references) need no other lock,
 * whichever process made the change.
 */
import type { StateChange, StateEntry, StateKey } from "#src/storage/engine.ts";
import type { RegistryChange, SchemaVersion } from "../model/registry-state.ts";
import { subjectOf } from "../model/subject.ts";

export const SPACE: StateKey = ["schema"];
export const REVISION: StateKey = ["schema", "revision"];

type StoredVersion = Pick<SchemaVersion, "id" | "isDeleted" | "timestamp">;

export function encodeChange(change: RegistryChange): StateChange {
  return { key: keyOf(change), value: change.value === null ? null : encodeValue(change) };
}

function keyOf(change: RegistryChange): StateKey {
  switch (change.kind) {
    case "version":
      return ["schema", "version", change.subject.context, change.subject.name, change.version];
    case "content":
      return ["schema", "content", change.context, change.id];
    case "config":
    case "mode":
      return ["schema", change.kind, change.subject.context, change.subject.name];
    case "max-id":
    case "context":
      return ["schema", change.kind, change.context];
  }
}

function encodeValue(change: RegistryChange): Buffer {
  if (change.kind !== "version") return Buffer.from(JSON.stringify(change.value));
  const { id, isDeleted, timestamp } = change.value as SchemaVersion;
  const stored: StoredVersion = { id, isDeleted, timestamp };
  return Buffer.from(JSON.stringify(stored));
}

/** null for the revision. */
export function decodeEntry({ key, value: bytes }: StateEntry): RegistryChange | null {
  const [, kind, context, second, version] = key as [string, string, string, string | number, number];
  const value = JSON.parse(bytes.toString());
  switch (kind) {
    case "version": {
      const subject = subjectOf(context, second as string);
      return { kind, subject, version, value: { subject, version, ...(value as StoredVersion) } };
    }
    case "content":
      return { kind, context, id: second as number, value };
    case "config":
    case "mode":
      return { kind, subject: subjectOf(context, second as string), value };
    case "max-id":
    case "context":
      return { kind, context, value };
    default:
      return null;
  }
}
