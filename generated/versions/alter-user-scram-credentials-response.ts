// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface AlterUserScramCredentialsResponseV0 {
  throttleTimeMs: number;
  results: AlterUserScramCredentialsResponseAlterUserScramCredentialsResultV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AlterUserScramCredentialsResponseAlterUserScramCredentialsResultV0 {
  user: string;
  errorCode: number;
  errorMessage: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}
