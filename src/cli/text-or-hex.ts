import { isUtf8 } from "node:buffer";

/** `{key: "…"}` for bytes that are UTF-8, else `{keyHex: "…"}`. */
export function textOrHex(name: string, bytes: Buffer | null): Record<string, string | null> {
  if (bytes === null) return { [name]: null };
  return isUtf8(bytes) ? { [name]: bytes.toString("utf8") } : { [`${name}Hex`]: bytes.toString("hex") };
}
