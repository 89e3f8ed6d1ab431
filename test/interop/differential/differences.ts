// Where the gateway answers otherwise than Apache Kafka 4.3.1, and why it should. All else is a defect.

import type { Mismatch } from "./compare.ts";
import type { ApiName } from "./wire.ts";

export interface Difference {
  readonly apis: readonly ApiName[];
  /** As compare.ts has it, whole. */
  readonly path: RegExp;
  /** In the name of the case; left out: in any. */
  readonly in?: string;
  /** What the answers must be; left out: any. */
  readonly when?: (kafka: unknown, gateway: unknown) => boolean;
  readonly reason: string;
}

const onlyGateway = (kafka: unknown): boolean => Array.isArray(kafka) && kafka.length === 0;
const moreWords = (kafka: unknown, gateway: unknown): boolean => kafka === null && gateway === "<words>";
const UNKNOWN_SERVER_ERROR = -1;

export const differences: readonly Difference[] = [
  {
    apis: ["ApiVersions"],
    path: /^(?:supportedFeatures\[\]|finalizedFeatures\[\]|finalizedFeaturesEpoch)$/,
    reason: "features are levels of the state of Kafka's own cluster, which the gateway does not keep",
  },
  {
    apis: ["CreateTopics", "DescribeConfigs"],
    path: /^(?:topics|results)\[\]\.configs\[(?:confluent|sargasso)\.[a-z.]+\]\[\]$/,
    when: onlyGateway,
    reason: "configs for the validation of schemas",
  },
  {
    apis: ["CreateTopics", "DescribeConfigs"],
    path: /^(?:topics|results)\[\]\.configs\[min\.insync\.replicas\]\.(?:configSource|synonyms\[\])$/,
    reason:
      "a new cluster of Kafka sets the default as a dynamic config, for eligible leader replicas (KIP-966)",
  },
  {
    apis: ["CreateTopics"],
    path: /^topics\[\]\.topicId$/,
    in: "validated only",
    when: (kafka, gateway) => kafka !== "none" && gateway === "none",
    reason: "Kafka answers with an id of its own making for a topic that is not made",
  },
  {
    apis: ["CreateTopics"],
    path: /^topics\[\]\./,
    in: "two new names that differ only in . and _",
    reason: "Kafka compares names with topics that are, not within a request",
  },
  {
    apis: ["CreateTopics"],
    path: /^topics\[\]\./,
    in: "no time",
    reason:
      "Kafka's controller is asked and would have to be waited for; the gateway itself has done it by then",
  },
  {
    apis: ["CreatePartitions"],
    path: /^results\[\]\.errorMessage$/,
    when: moreWords,
    reason: "the gateway names the topic that is not there",
  },
  {
    apis: ["DescribeConfigs"],
    path: /^results\[\]\.configs\[node\.id\]\.(?:configSource|synonyms\[\]\.source)$/,
    reason: "Kafka has no default for it; the gateway's is 1",
  },
  {
    apis: ["DescribeConfigs"],
    path: /^results\[\]\.configs\[log\.cleaner\.backoff\.ms\]\.readOnly$/,
    reason: "the gateway takes it at its start only",
  },
  {
    apis: ["DescribeConfigs"],
    path: /^results\[\]\.configs\[max\.connections\.per\.ip\.overrides\]\.(?:value|synonyms\[\]|configType)$/,
    reason: "the gateway's is a list, which is not set; Kafka's a text, which is empty",
  },
  {
    apis: ["DescribeConfigs"],
    path: /^results\[\]\.configs\[queued\.max\.request\.bytes\]\.(?:value|synonyms\[\]\.value)$/,
    reason: "the gateway bounds its memory from the beginning",
  },
  {
    apis: ["DescribeConfigs"],
    path: /^results\[\]\.configs\[producer\.id\.expiration\.check\.interval\.ms\]\[\]$/,
    when: onlyGateway,
    reason: "Kafka has the setting, but does not tell of it",
  },
  {
    apis: ["CreateTopics"],
    path: /^topics\[\]\.configs\[[a-z.]+\]\.value$/,
    in: "what becomes of it",
    reason:
      "Kafka's answer has the text as it came; both give the value that it stands for in DescribeConfigs",
  },
  {
    apis: ["CreateTopics", "DescribeConfigs"],
    path: /^(?:topics\[\]\..+|)$/,
    in: 'min.cleanable.dirty.ratio="NaN"',
    reason: "Kafka's check of bounds lets it through; it is no ratio",
  },
  {
    apis: ["Metadata"],
    path: /^topics\[\]\.(?:errorCode|partitions\[\]|topicId)$/,
    in: "an unknown topic that is made",
    reason: "Kafka answers that the topic is unknown while its controller makes it; here it is made by then",
  },
  {
    apis: ["Metadata"],
    path: /^(?:topics\[\]\.)?errorCode$/,
    in: "neither name nor id",
    when: (kafka) => kafka === UNKNOWN_SERVER_ERROR,
    reason: "Kafka runs into a NullPointerException; the gateway says INVALID_REQUEST",
  },
  {
    apis: ["Produce"],
    path: /^responses\[\]\.partitionResponses\[\]\.errorMessage$/,
    when: moreWords,
    reason: "Kafka explains only what is wrong with single records",
  },
  {
    apis: ["Produce"],
    path: /^responses\[\]\.partitionResponses\[\]\.logStartOffset$/,
    when: (kafka, gateway) => kafka === "-1" && gateway === "0",
    reason: "the partition is there: where its log begins is true, whatever is wrong with the batch",
  },
  {
    apis: ["Produce"],
    path: /^responses\[\]\.partitionResponses\[\]\.errorCode$/,
    in: "compression",
    when: (kafka) => kafka === UNKNOWN_SERVER_ERROR,
    reason:
      "Kafka runs into its decompressor's exception; INVALID_RECORD or UNSUPPORTED_COMPRESSION_TYPE say what it is",
  },
  {
    apis: ["Produce", "Fetch"],
    path: /./,
    in: "the attribute LogAppendTime",
    reason: "only brokers set it: Kafka refuses it on topics with LogAppendTime alone, the gateway on all",
  },
  {
    apis: ["Produce", "Fetch"],
    path: /./,
    in: "a record's offset out of order",
    reason: "Kafka stores the batch as it is, and consumers are given wrong offsets; the gateway refuses it",
  },
  {
    apis: ["Produce", "Fetch"],
    path: /./,
    in: "the same partition twice in one request",
    reason: "Kafka drops all but the last without a word; the gateway stores and answers each",
  },
  {
    apis: ["Fetch"],
    path: /^responses\[\]\.partitions\[\]\.records\[\]$/,
    in: "little room",
    when: (kafka, gateway) =>
      Array.isArray(kafka) && Array.isArray(gateway) && kafka.length === gateway.length + 1,
    reason:
      "Kafka fills the limit with the beginning of the next batch, of which no client can make anything",
  },
  {
    apis: ["Fetch"],
    path: /^responses\[\]\.partitions\[\]\./,
    in: "a limit below 0",
    reason: "Kafka runs into an IllegalArgumentException; the gateway takes it for 0",
  },
  {
    apis: ["Fetch"],
    path: /^responses\[\]\.partitions\[\]\.records\[\]\.crc$/,
    in: "compression.type",
    reason: "the same records, but compressed anew, each by its own compressor",
  },
  {
    apis: ["Fetch"],
    path: /^nodeEndpoints\[\]$/,
    in: "as a replica",
    when: onlyGateway,
    reason:
      "Kafka leaves the leader's address out for replicas; there are no replicas of the gateway's topics",
  },
  {
    apis: ["ListOffsets"],
    path: /^topics\[\]\.partitions\[\]\.(?:timestamp|offset|leaderEpoch)$/,
    in: "up to an offset, back, to the end",
    reason:
      "Kafka looks for the largest timestamp in its segment file, where records that were deleted still are",
  },
  {
    apis: ["DescribeQuorum"],
    path: /^topics\[\]\.partitions\[\]\.(?:leaderEpoch|highWatermark|currentVoters\[\]\.logEndOffset)$/,
    reason: "the gateway keeps topics and groups in its store, not in a log of metadata with elections",
  },
  {
    apis: ["DescribeQuorum"],
    path: /^nodes\[\]\.listeners\[\]$/,
    when: (_kafka, gateway) => Array.isArray(gateway) && gateway.length === 0,
    reason: "the gateway has no listener for controllers",
  },
  {
    apis: ["DescribeTopicPartitions"],
    path: /^topics\[\]\.(?:errorCode|topicAuthorizedOperations)$/,
    in: "an empty name",
    reason:
      "Kafka runs into an exception; the gateway answers INVALID_TOPIC_EXCEPTION, as both do in Metadata",
  },
  {
    apis: ["IncrementalAlterConfigs"],
    path: /^responses\[\]\.(?:errorCode|errorMessage)$/,
    in: "operations that there are not",
    reason: "Kafka runs into an exception; the gateway says INVALID_REQUEST",
  },
  {
    apis: ["IncrementalAlterConfigs"],
    path: /^responses\[\]\.(?:errorCode|errorMessage)$/,
    in: "a broker's, of a name that there is not",
    reason: "Kafka keeps configs of brokers that nothing in it reads; the gateway takes only what it acts on",
  },
  {
    apis: ["IncrementalAlterConfigs"],
    path: /^responses\[\]\.(?:errorCode|errorMessage)$/,
    in: "of a group, good",
    reason: "there are only configs of groups that the gateway does not serve, so that none is taken",
  },
  {
    apis: ["JoinGroup", "DescribeGroups"],
    path: /^(?:protocolName|members\[\]\.metadata|groups\[\]\.(?:protocolData|members\[\]\.memberMetadata))$/,
    in: "the first wants another than the second",
    reason:
      "one vote for each: Kafka takes the protocol that comes first in a hash map, the gateway that of the first member",
  },
  {
    apis: ["Heartbeat"],
    path: /^$/,
    in: "a client id with a length below -1",
    when: (_kafka, gateway) => gateway === "closed",
    reason: "Kafka takes any length below 0 for null; to the gateway a frame with one below -1 is broken",
  },
];

export function explains(difference: Difference, mismatch: Mismatch, caseName: string): boolean {
  return (
    difference.apis.includes(mismatch.exchange.api) &&
    difference.path.test(mismatch.path) &&
    caseName.includes(difference.in ?? "") &&
    (difference.when === undefined || difference.when(mismatch.kafka, mismatch.gateway))
  );
}

/** Apache Kafka advertises lower versions for an old client's sake (KIP-896), and closes the connection on them. */
export const advertisedOnly: ReadonlyMap<ApiName, number> = new Map([["Produce", 3]]);
