// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface DefaultPrincipalDataV0 {
  type: string;
  name: string;
  tokenAuthenticated: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}
