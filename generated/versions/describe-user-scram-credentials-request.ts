// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface DescribeUserScramCredentialsRequestV0 {
  users: DescribeUserScramCredentialsRequestUserNameV0[] | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface DescribeUserScramCredentialsRequestUserNameV0 {
  name: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}
