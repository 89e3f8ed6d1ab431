// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface DescribeUserScramCredentialsResponseV0 {
  throttleTimeMs: number;
  errorCode: number;
  errorMessage: string | null;
  results: DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResultV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResultV0 {
  user: string;
  errorCode: number;
  errorMessage: string | null;
  credentialInfos: DescribeUserScramCredentialsResponseCredentialInfoV0[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeUserScramCredentialsResponseCredentialInfoV0 {
  mechanism: number;
  iterations: number;
  unknownTaggedFields: readonly UnknownTaggedField[];
}
