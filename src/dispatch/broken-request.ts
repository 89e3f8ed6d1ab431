import type { AnyHandler } from "#src/handlers/handler.ts";
import { WireError } from "#wire/wire-error.ts";
import type { Frame } from "./frame.ts";
import { InvalidRequestError } from "./invalid-request-error.ts";

/** What decoding `frame` threw, with what the operator needs to find the client that sent it. */
export function brokenRequest(
  cause: unknown,
  api: AnyHandler["api"],
  apiVersion: number,
  frame: Frame,
): InvalidRequestError {
  const what = cause instanceof Error ? cause.message : String(cause);
  const detail = { apiKey: api.key, api: api.name, apiVersion, frame };
  return new InvalidRequestError(
    `${api.name} v${apiVersion} cannot be read: ${what}`,
    cause instanceof WireError ? { ...detail, offset: cause.offset } : detail,
    { cause },
  );
}
