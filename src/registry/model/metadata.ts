/** What users say about a schema: tags by path, properties, names of properties that are sensitive. */

export interface Metadata {
  readonly tags: Readonly<Record<string, readonly string[]>>;
  readonly properties: Readonly<Record<string, string>>;
  readonly sensitive: readonly string[];
}

/** The property in which the version is kept that was asked for explicitly. */
export const CONFLUENT_VERSION = "confluent:version";
/** A property that lists top-level fields that no schema of the subject may have, separated by commas. */
const RESERVED_FIELDS = "confluent:reserved";

export interface MetadataInput {
  readonly tags?: Readonly<Record<string, readonly string[]>> | null | undefined;
  readonly properties?: Readonly<Record<string, string>> | null | undefined;
  readonly sensitive?: readonly string[] | null | undefined;
}

/** Sorted throughout, since the order counts in the GUID. */
export function createMetadata(input: MetadataInput): Metadata {
  const tags = Object.entries(input.tags ?? {}).map(([path, names]) => [path, sortedSet(names)] as const);
  return {
    tags: sortedRecord(tags),
    properties: sortedRecord(Object.entries(input.properties ?? {})),
    sensitive: sortedSet(input.sensitive ?? []),
  };
}

/** `newer` wins where both say something. */
export function mergeMetadata(older: Metadata | null, newer: Metadata | null): Metadata | null {
  if (older === null || newer === null) return newer ?? older;
  return createMetadata({
    tags: { ...older.tags, ...newer.tags },
    properties: { ...older.properties, ...newer.properties },
    sensitive: [...older.sensitive, ...newer.sensitive],
  });
}

export function withConfluentVersion(metadata: Metadata | null, version: number): Metadata {
  const properties = { ...metadata?.properties, [CONFLUENT_VERSION]: String(version) };
  return createMetadata({ ...metadata, properties });
}

export function withoutConfluentVersion(metadata: Metadata | null): Metadata | null {
  if (metadata === null || !(CONFLUENT_VERSION in metadata.properties)) return metadata;
  const { [CONFLUENT_VERSION]: _, ...properties } = metadata.properties;
  return createMetadata({ ...metadata, properties });
}

export function confluentVersion(metadata: Metadata | null): number | null {
  const text = metadata?.properties[CONFLUENT_VERSION];
  return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : null;
}

export function reservedFields(metadata: Metadata | null): readonly string[] {
  const names = (metadata?.properties[RESERVED_FIELDS] ?? "").split(",").map((name) => name.trim());
  return sortedSet(names.filter((name) => name !== ""));
}

export function sortedSet(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}

/** Without a prototype: the keys are the users'. */
export function sortedRecord<V>(entries: Iterable<readonly [string, V]>): Readonly<Record<string, V>> {
  const record: Record<string, V> = Object.create(null);
  for (const [key, value] of [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
    record[key] = value;
  return record;
}
