// Generated from spec/ by `npm run generate`; do not edit.
export interface ControlRecordTypeSchemaV0 {
  type: number;
}
