// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface ListTransactionsRequestV0 {
  stateFilters: string[];
  producerIdFilters: bigint[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ListTransactionsRequestV1 {
  stateFilters: string[];
  producerIdFilters: bigint[];
  durationFilter: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ListTransactionsRequestV2 {
  stateFilters: string[];
  producerIdFilters: bigint[];
  durationFilter: bigint;
  transactionalIdPattern: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}
