// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface ApiVersionsRequestV0 {
}

export interface ApiVersionsRequestV3 {
  clientSoftwareName: string;
  clientSoftwareVersion: string;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type ApiVersionsRequestV1 = ApiVersionsRequestV0;
export type ApiVersionsRequestV2 = ApiVersionsRequestV0;
export type ApiVersionsRequestV4 = ApiVersionsRequestV3;
