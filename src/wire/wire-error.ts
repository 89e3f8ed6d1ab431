/** What is wrong with the bytes (or, when encoding, with the message). Stable: tools and tests match on it. */
export type WireErrorCode =
  /** The frame ends before the value does. */
  | "TRUNCATED"
  /** A length or count that is negative, larger than the bytes that remain, or beyond what its prefix can hold. */
  | "BAD_LENGTH"
  /** A varint that goes on for more bytes than its type has. */
  | "BAD_VARINT"
  /** Bytes are left over after the message. */
  | "TRAILING_BYTES"
  /** A tagged field that is not as long as it says, or unknown tags that are not ascending or known after all. */
  | "BAD_TAGGED_FIELD"
  /** null where this version has no null. */
  | "NULL_NOT_ALLOWED"
  /** A number or uuid that its type cannot hold. */
  | "BAD_VALUE"
  /** The message has no such version. */
  | "UNSUPPORTED_VERSION"
  /** A field with something in it that this version cannot carry and that must not be dropped. */
  | "FIELD_NOT_IN_VERSION";

/** A broken frame, or a message that cannot be written in the version asked for. */
export class WireError extends Error {
  readonly code: WireErrorCode;
  /** Bytes from the start of the frame to where the broken value begins. */
  readonly offset: number;

  constructor(code: WireErrorCode, message: string, offset: number) {
    super(message);
    this.name = "WireError";
    this.code = code;
    this.offset = offset;
  }
}
