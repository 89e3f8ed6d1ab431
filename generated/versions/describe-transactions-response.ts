// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface DescribeTransactionsResponseV0 {
  throttleTimeMs: number;
  transactionStates: DescribeTransactionsResponseTransactionStateV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeTransactionsResponseTransactionStateV0 {
  errorCode: number;
  transactionalId: string;
  transactionState: string;
  transactionTimeoutMs: number;
  transactionStartTimeMs: bigint;
  producerId: bigint;
  producerEpoch: number;
  topics: DescribeTransactionsResponseTopicDataV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeTransactionsResponseTopicDataV0 {
  topic: string;
  partitions: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}
