/** The third step: what of a message is the payload that the format reads, and which message of the schema it is. */
import { type Envelope, readMessageIndexes } from "./envelope.ts";
import { PayloadError, type SchemaFormatName } from "./format.ts";

export interface LocatedPayload {
  readonly payload: Buffer;
  /** Of Protobuf alone. */
  readonly messageIndexes: readonly number[] | undefined;
}

/** @throws PayloadError when Protobuf's message indexes are missing or broken */
export function locatePayload(
  envelope: Envelope,
  message: Buffer,
  formatName: SchemaFormatName,
): LocatedPayload {
  const { from, bodyStart, headerRest } = envelope;
  if (formatName !== "PROTOBUF") {
    return { payload: message.subarray(bodyStart), messageIndexes: undefined };
  }
  // A header may have the id alone.
  const isInHeader = from === "header" && headerRest.length > 0;
  const found = readMessageIndexes(isInHeader ? headerRest : message, isInHeader ? 0 : bodyStart);
  if (found === null) throw new PayloadError("", "there are no message indexes after the schema id");
  const payload = message.subarray(isInHeader ? bodyStart : found.end);
  return { payload, messageIndexes: found.indexes };
}
