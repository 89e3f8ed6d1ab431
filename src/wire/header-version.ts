import type { MessageCodec } from "./message.ts";

type Codec = Pick<MessageCodec<unknown>, "apiKey" | "firstFlexibleVersion">;

const CONTROLLED_SHUTDOWN = 7;
const API_VERSIONS = 18;

/** The version of `RequestHeader` in front of the request that `codec` is for. */
export function requestHeaderVersion(codec: Codec, apiVersion: number): number {
  // The only request from before client ids: its v0 has a header without one.
  if (codec.apiKey === CONTROLLED_SHUTDOWN && apiVersion === 0) return 0;
  return isFlexible(codec, apiVersion) ? 2 : 1;
}

/** The version of `ResponseHeader` in front of the response that `codec` is for. */
export function responseHeaderVersion(codec: Codec, apiVersion: number): number {
  // A client that does not yet know what the broker speaks must be able to read the answer (KIP-511).
  if (codec.apiKey === API_VERSIONS) return 0;
  return isFlexible(codec, apiVersion) ? 1 : 0;
}

function isFlexible(codec: Codec, apiVersion: number): boolean {
  return codec.firstFlexibleVersion !== null && apiVersion >= codec.firstFlexibleVersion;
}
