import { requestHeader } from "#generated/messages/request-header.ts";
import { requestHeaderVersion } from "#wire/header-version.ts";
import { Reader } from "#wire/reader.ts";
import type { InvalidRequestDetail } from "./invalid-request-error.ts";

/** The walk holds the event loop; what is larger is not worth it. */
const MAX_WALKED_BYTES = 1024 * 1024;

/**
 * Names the field at which decoding a request failed, such as `topics[2].partitions[0].records`; null when that cannot be
 * told. Codecs track no path, so the request is walked once more by its schema; both are loaded only for this.
 */
export async function locateField(detail: InvalidRequestDetail): Promise<string | null> {
  const { api, apiVersion, frame } = detail;
  if (api === undefined || apiVersion === undefined || frame === undefined) return null;
  if (frame.end - frame.start > MAX_WALKED_BYTES) return null;
  const [{ loadSchema, loadMessage }, { locateError }] = await Promise.all([
    import("#generated/api-table.ts"),
    import("#src/codec/locate-error.ts"),
  ]);
  const name = `${api}Request`;
  const [schema, codec] = await Promise.all([loadSchema(name), loadMessage(name)]);
  if (schema === undefined || codec === undefined) return null;
  const reader = new Reader();
  reader.reset(frame.buffer, frame.start, frame.end);
  try {
    requestHeader.decode(reader, requestHeaderVersion(codec, apiVersion));
  } catch {
    return "header";
  }
  const located = locateError(schema, apiVersion, frame.buffer, frame.start + reader.position, frame.end);
  return located === null || located.path === "" ? null : located.path;
}
