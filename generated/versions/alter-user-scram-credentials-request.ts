// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface AlterUserScramCredentialsRequestV0 {
  deletions: AlterUserScramCredentialsRequestScramCredentialDeletionV0[];
  upsertions: AlterUserScramCredentialsRequestScramCredentialUpsertionV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AlterUserScramCredentialsRequestScramCredentialDeletionV0 {
  name: string;
  mechanism: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AlterUserScramCredentialsRequestScramCredentialUpsertionV0 {
  name: string;
  mechanism: number;
  iterations: number;
  salt: Buffer;
  saltedPassword: Buffer;
  unknownTaggedFields: readonly UnknownTaggedField[];
}
