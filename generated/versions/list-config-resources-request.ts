// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface ListConfigResourcesRequestV0 {
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface ListConfigResourcesRequestV1 {
  resourceTypes: number[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}
