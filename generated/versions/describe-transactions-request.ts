// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface DescribeTransactionsRequestV0 {
  transactionalIds: string[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}
