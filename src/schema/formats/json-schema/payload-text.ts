/** The text of a payload: JSON as RFC 8259 has it between systems, UTF-8 without a byte order mark. */
import { isAscii, isUtf8 } from "node:buffer";
import { PayloadError } from "../../format.ts";
import { depthOf } from "./json-depth.ts";

/** Well below what checking and decoding, which recurse, can take on the default stack. */
export const MAX_PAYLOAD_DEPTH = 500;

/**
 * 16 MB. Parsed it takes up to 25 times as much (`{}` after `{}`), and when V8 runs out of memory within JSON.parse the
 * process ends, whatever the limits of the thread: they are heeded between calls.
 */
const MAX_PAYLOAD_LENGTH = 16 * 2 ** 20;

/** @throws PayloadError */
export function payloadText(payload: Buffer): string {
  if (payload.length > MAX_PAYLOAD_LENGTH) {
    throw new PayloadError(
      "",
      `JSON of ${payload.length} bytes is not parsed; up to ${MAX_PAYLOAD_LENGTH} is`,
    );
  }
  if (isAscii(payload)) return payload.toString("latin1");
  if (payload[0] === 0xef && payload[1] === 0xbb && payload[2] === 0xbf) {
    throw new PayloadError("", "the payload begins with a byte order mark, which JSON does not allow");
  }
  if (!isUtf8(payload)) throw new PayloadError("", "the payload is not UTF-8");
  return payload.toString("utf8");
}

/** @throws PayloadError */
export function parseJson(text: string): unknown {
  if (depthOf(text, MAX_PAYLOAD_DEPTH) > MAX_PAYLOAD_DEPTH) {
    throw new PayloadError("", `the payload nests deeper than ${MAX_PAYLOAD_DEPTH} levels`);
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PayloadError("", `the payload is not JSON: ${(cause as Error).message.slice(0, 200)}`, {
      cause,
    });
  }
}
