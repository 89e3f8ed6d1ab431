/** Removing versions for good: a content goes with the last version that has it. */
import type { RegistryChange, RegistryState, SchemaVersion } from "../model/registry-state.ts";

export function removeVersion(
  state: RegistryState,
  versions: readonly SchemaVersion[],
): readonly RegistryChange[] {
  const gone = new Set(versions);
  const changes: RegistryChange[] = versions.map(({ subject, version }) => ({
    kind: "version",
    subject,
    version,
    value: null,
  }));
  const contents = new Map(versions.map((version) => [`${version.subject.context}\n${version.id}`, version]));
  for (const { subject, id } of contents.values()) {
    if (state.usages(subject.context, id).every((usage) => gone.has(usage))) {
      changes.push({ kind: "content", context: subject.context, id, value: null });
    }
  }
  return changes;
}
