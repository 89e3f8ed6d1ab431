// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface AlterConfigsRequestV0 {
  resources: AlterConfigsRequestAlterConfigsResourceV0[];
  validateOnly: boolean;
}

export interface AlterConfigsRequestV2 {
  resources: AlterConfigsRequestAlterConfigsResourceV2[];
  validateOnly: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AlterConfigsRequestAlterConfigsResourceV0 {
  resourceType: number;
  resourceName: string;
  configs: AlterConfigsRequestAlterableConfigV0[];
}

export interface AlterConfigsRequestAlterConfigsResourceV2 {
  resourceType: number;
  resourceName: string;
  configs: AlterConfigsRequestAlterableConfigV2[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface AlterConfigsRequestAlterableConfigV0 {
  name: string;
  value: string | null;
}

export interface AlterConfigsRequestAlterableConfigV2 {
  name: string;
  value: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export type AlterConfigsRequestV1 = AlterConfigsRequestV0;
