// Generated from spec/ by `npm run generate`; do not edit.
import type { UnknownTaggedField } from "../../src/wire/message.ts";

export interface IncrementalAlterConfigsRequestV0 {
  resources: IncrementalAlterConfigsRequestAlterConfigsResourceV0[];
  validateOnly: boolean;
}

export interface IncrementalAlterConfigsRequestV1 {
  resources: IncrementalAlterConfigsRequestAlterConfigsResourceV1[];
  validateOnly: boolean;
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface IncrementalAlterConfigsRequestAlterConfigsResourceV0 {
  resourceType: number;
  resourceName: string;
  configs: IncrementalAlterConfigsRequestAlterableConfigV0[];
}

export interface IncrementalAlterConfigsRequestAlterConfigsResourceV1 {
  resourceType: number;
  resourceName: string;
  configs: IncrementalAlterConfigsRequestAlterableConfigV1[];
  unknownTaggedFields: readonly UnknownTaggedField[];
}

export interface IncrementalAlterConfigsRequestAlterableConfigV0 {
  name: string;
  configOperation: number;
  value: string | null;
}

export interface IncrementalAlterConfigsRequestAlterableConfigV1 {
  name: string;
  configOperation: number;
  value: string | null;
  unknownTaggedFields: readonly UnknownTaggedField[];
}
