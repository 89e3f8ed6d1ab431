// Generated from spec/ by `npm run generate`; do not edit.
export interface EndTxnMarkerV0 {
  coordinatorEpoch: number;
}
