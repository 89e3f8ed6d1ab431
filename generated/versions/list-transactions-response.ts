// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface ListTransactionsResponseV0 {
  throttleTimeMs: number;
  errorCode: number;
  unknownStateFilters: string[];
  transactionStates: ListTransactionsResponseTransactionStateV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ListTransactionsResponseTransactionStateV0 {
  transactionalId: string;
  producerId: bigint;
  transactionState: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type ListTransactionsResponseV1 = ListTransactionsResponseV0;
export type ListTransactionsResponseV2 = ListTransactionsResponseV0;
