// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface SaslAuthenticateResponseV0 {
  errorCode: number;
  errorMessage: string | null;
  authBytes: Buffer;
}

export interface SaslAuthenticateResponseV1 {
  errorCode: number;
  errorMessage: string | null;
  authBytes: Buffer;
  sessionLifetimeMs: bigint;
}

export interface SaslAuthenticateResponseV2 {
  errorCode: number;
  errorMessage: string | null;
  authBytes: Buffer;
  sessionLifetimeMs: bigint;
  unknownTaggedFields: readonly UnknownTaggedField[];
}
