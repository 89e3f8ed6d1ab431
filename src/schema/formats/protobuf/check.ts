/**
 * Whether bytes are a message of a type: one walk over the wire format that builds nothing. It refuses what Protobuf's
 * own parsers refuse: tags without a number, lengths beyond the end, varints of more than ten bytes, groups that end
 * otherwise than they began, invalid UTF-8 where the schema wants it valid, required fields that are missing, nesting
 * deeper than 100. A known number with another wire type is an unknown field, as it is there.
 *
 * The walk keeps a stack of where it is and turns it into a path only when something is wrong.
 */
import { isUtf8 } from "node:buffer";
import { PayloadError } from "../../format.ts";
import { type FieldModel, fieldOf, type MessageModel, WireType } from "./model.ts";
import { checkRequired } from "./required.ts";
import { WireReader } from "./wire.ts";

/** The limit of Protobuf's C++, Java and Python parsers. */
export const maxDepth = 100;
/** Up to here a loop over the bytes of a string beats the call into native code. */
const shortString = 48;

/** @param message null to look at the wire format alone. @throws PayloadError */
export function checkPayload(message: MessageModel | null, payload: Buffer): void {
  walk.check(message, payload);
}

class Walk {
  #buffer: Buffer = Buffer.alloc(0);
  #position = 0;
  #depth = 0;
  #isDoubtful = false;
  /** For each level: the field that led there, where its message starts and where the field's tag was. */
  readonly #fields: (FieldModel | null)[] = [];
  readonly #starts: number[] = [];
  readonly #tags: number[] = [];

  check(message: MessageModel | null, payload: Buffer): void {
    this.#buffer = payload;
    this.#position = 0;
    this.#depth = 0;
    this.#isDoubtful = false;
    this.#starts[0] = 0;
    try {
      this.#message(message, payload.length, 0);
      if (this.#isDoubtful && message !== null) checkRequired(message, payload, "");
    } finally {
      this.#buffer = empty;
    }
  }

  /** Up to `end`, or, when `group` is its number, to after the end tag. */
  #message(message: MessageModel | null, end: number, group: number): void {
    const buffer = this.#buffer;
    const requiredCount = message === null ? 0 : message.required.length;
    // One bit each for the first 31; a message with more has a list.
    let seen = 0;
    const seenMany = requiredCount > 31 ? new Uint8Array(requiredCount) : null;
    for (;;) {
      if (this.#position >= end) {
        if (group !== 0) this.#fail("a group does not end", null);
        break;
      }
      const tagAt = this.#position;
      let tag = buffer[this.#position] as number;
      if (tag < 128) this.#position++;
      else tag = this.#tag(end);
      const number = tag >>> 3;
      const wireType = tag & 7;
      this.#tags[this.#depth] = tagAt;
      if (number === 0) this.#fail("a tag with field number 0", null);
      if (wireType === WireType.END_GROUP) {
        if (number !== group) this.#fail("a group ends that did not begin", null);
        break;
      }
      const field = message === null ? undefined : fieldOf(message, number);
      if (field === undefined) {
        this.#unknown(wireType, number, end);
        continue;
      }
      if (wireType === field.wireType) this.#known(field, end);
      else if (wireType === WireType.LENGTH && field.isRepeated && field.wireType !== WireType.START_GROUP) {
        this.#packed(field, end);
      } else {
        this.#unknown(wireType, number, end);
        continue;
      }
      if (field.requiredIndex >= 0) {
        if (seenMany !== null) seenMany[field.requiredIndex] = 1;
        else seen |= 1 << field.requiredIndex;
      }
    }
    if (requiredCount > 0) {
      const missing = (message as MessageModel).required.find((_, at) =>
        seenMany !== null ? seenMany[at] === 0 : (seen & (1 << at)) === 0,
      );
      if (missing === undefined) return;
      if (this.#depth === 0) this.#fail("a required field is missing", missing);
      // Singular messages that come in pieces merge, and only together need to be complete.
      this.#isDoubtful = true;
    }
  }

  #known(field: FieldModel, end: number): void {
    switch (field.kind) {
      case "string":
      case "bytes": {
        const length = this.#length(end, field);
        if (field.isUtf8 && !this.#isUtf8(length)) this.#fail("a string is not valid UTF-8", field);
        this.#position += length;
        return;
      }
      case "message": {
        const length = this.#length(end, field);
        this.#enter(field);
        this.#message(field.message, this.#position + length, 0);
        this.#depth--;
        return;
      }
      case "group":
        this.#enter(field);
        this.#message(field.message, end, field.number);
        this.#depth--;
        return;
      default:
        this.#scalar(field.wireType, end, field);
    }
  }

  #enter(field: FieldModel | null): void {
    const depth = ++this.#depth;
    if (depth > maxDepth) {
      this.#depth--;
      this.#fail(`messages are nested deeper than ${maxDepth}`, field);
    }
    this.#fields[depth] = field;
    this.#starts[depth] = this.#position;
  }

  #unknown(wireType: number, number: number, end: number): void {
    if (wireType === WireType.LENGTH) {
      const length = this.#length(end, null);
      this.#position += length;
    } else if (wireType === WireType.START_GROUP) {
      this.#enter(null);
      this.#message(null, end, number);
      this.#depth--;
    } else this.#scalar(wireType, end, null);
  }

  #scalar(wireType: number, end: number, field: FieldModel | null): void {
    if (wireType === WireType.VARINT) {
      const buffer = this.#buffer;
      const last = Math.min(end, this.#position + 10);
      let at = this.#position;
      while (at < last && (buffer[at] as number) >= 128) at++;
      if (at >= last)
        this.#fail(last === end ? "a varint is cut off" : "a varint has more than ten bytes", field);
      this.#position = at + 1;
      return;
    }
    if (wireType !== WireType.FIXED32 && wireType !== WireType.FIXED64)
      this.#fail(`no wire type ${wireType}`, field);
    const size = wireType === WireType.FIXED32 ? 4 : 8;
    if (end - this.#position < size) this.#fail("a fixed number is cut off", field);
    this.#position += size;
  }

  #packed(field: FieldModel, end: number): void {
    const last = this.#length(end, field) + this.#position;
    while (this.#position < last) this.#scalar(field.wireType, last, field);
  }

  /** A length that fits what is left. */
  #length(end: number, field: FieldModel | null): number {
    const first = this.#position < end ? (this.#buffer[this.#position] as number) : 128;
    let length = first;
    if (first < 128) this.#position++;
    else {
      const at = this.#position;
      this.#scalar(WireType.VARINT, end, field);
      const count = this.#position - at;
      // Beyond five bytes only a negative or absurd length, unless the rest is padding.
      reader(this.#buffer, at);
      const whole = count > 5 ? Number(shared.readVarint64()) : shared.readVarint32();
      if (count === 5 && (this.#buffer[at + 4] as number) > 15) this.#fail("a length is beyond 2 GB", field);
      length = whole;
    }
    if (length > end - this.#position) {
      this.#fail(`a length of ${length} where ${end - this.#position} bytes are left`, field);
    }
    return length;
  }

  #tag(end: number): number {
    const at = this.#position;
    this.#scalar(WireType.VARINT, end, null);
    if (this.#position - at > 5 || (this.#position - at === 5 && (this.#buffer[at + 4] as number) > 15)) {
      this.#fail("a tag is beyond 32 bits", null);
    }
    reader(this.#buffer, at);
    return shared.readVarint32();
  }

  #isUtf8(length: number): boolean {
    const buffer = this.#buffer;
    const end = this.#position + length;
    if (length <= shortString) {
      let at = this.#position;
      while (at < end && (buffer[at] as number) < 128) at++;
      if (at === end) return true;
    }
    return isUtf8(buffer.subarray(this.#position, end));
  }

  /** @param field the one at fault, null when it has no name */
  #fail(reason: string, field: FieldModel | null): never {
    let path = "";
    for (let level = 0; level < this.#depth; level++) {
      path += this.#step(this.#fields[level + 1] ?? null, level);
    }
    if (field !== null) path += field.isRequired ? `/${field.name}` : this.#step(field, this.#depth);
    throw new PayloadError(path, `${reason} (byte ${this.#position})`);
  }

  /** `/name`, with the index when the field is repeated: how often it came before within the same message. */
  #step(field: FieldModel | null, level: number): string {
    if (field === null) return "";
    const name = field.isExtension ? `[${field.fullName}]` : field.name;
    if (!field.isRepeated) return `/${name}`;
    let index = 0;
    const until = this.#tags[level] as number;
    const scan = new WireReader(this.#buffer, this.#starts[level]);
    while (scan.position < until) {
      const tag = scan.readVarint32();
      if (tag >>> 3 === field.number) index++;
      scan.skip(tag & 7);
    }
    return `/${name}/${index}`;
  }
}

const empty = Buffer.alloc(0);
const walk = new Walk();
let shared = new WireReader(empty);

function reader(buffer: Buffer, position: number): void {
  shared = new WireReader(buffer, position);
}
