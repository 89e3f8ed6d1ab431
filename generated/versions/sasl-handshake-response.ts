// Generated from spec/ by `npm run generate`; do not edit.
export interface SaslHandshakeResponseV0 {
  errorCode: number;
  mechanisms: string[];
}

export type SaslHandshakeResponseV1 = SaslHandshakeResponseV0;
