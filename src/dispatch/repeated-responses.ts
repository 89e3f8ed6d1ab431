/**
 * The bytes of responses that a handler returns again and again: encoding 10 topics of 6 partitions takes 6 µs or more,
 * looking their bytes up 0.1.
 *
 * Kept from the second time on, since most responses come once; gone with the response, which its handler holds.
 */
import type { AnyHandler } from "#src/handlers/handler.ts";
import type { Writer } from "#wire/writer.ts";

export class RepeatedResponses {
  /** By response, then by version. */
  readonly #bodies = new WeakMap<object, (Buffer | undefined)[]>();

  /** Encodes the body of a response, or writes its bytes of an earlier time. */
  write(writer: Writer, api: AnyHandler["api"], response: object, version: number): void {
    const bodies = this.#bodies.get(response);
    const known = bodies?.[version];
    if (known !== undefined) {
      writer.writeEncoded(known);
      return;
    }
    const from = writer.position;
    api.response.encode(writer, response, version);
    if (bodies === undefined) this.#bodies.set(response, []);
    else bodies[version] = writer.copyFrom(from);
  }
}
