/** The subject that data of a topic belongs to, as the strategies of Confluent's serializers name it. */
import type { Side } from "./envelope.ts";

export type SubjectNameStrategy = "TopicNameStrategy" | "RecordNameStrategy" | "TopicRecordNameStrategy";

export const subjectNameStrategies: readonly SubjectNameStrategy[] = [
  "TopicNameStrategy",
  "RecordNameStrategy",
  "TopicRecordNameStrategy",
];

/** @returns null when the strategy needs the record's name and there is none */
export function subjectName(
  strategy: SubjectNameStrategy,
  topicName: string,
  side: Side,
  recordName: () => string | null,
): string | null {
  if (strategy === "TopicNameStrategy") return `${topicName}-${side}`;
  const name = recordName();
  if (name === null) return null;
  return strategy === "RecordNameStrategy" ? name : `${topicName}-${name}`;
}
