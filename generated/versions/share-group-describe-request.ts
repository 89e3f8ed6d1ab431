// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface ShareGroupDescribeRequestV1 {
  groupIds: string[];
  includeAuthorizedOperations: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}
