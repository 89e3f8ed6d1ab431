// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface SaslAuthenticateRequestV0 {
  authBytes: Buffer;
}

export interface SaslAuthenticateRequestV2 {
  authBytes: Buffer;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type SaslAuthenticateRequestV1 = SaslAuthenticateRequestV0;
