// Generated from spec/ by `npm run generate`; do not edit.
export interface SaslHandshakeRequestV0 {
  mechanism: string;
}

export type SaslHandshakeRequestV1 = SaslHandshakeRequestV0;
