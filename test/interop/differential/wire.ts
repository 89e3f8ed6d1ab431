// Requests of any version on one connection, from as much of them as a case cares to write down.

import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { type Apis, apis, loadSchema } from "#generated/api-table.ts";
import { requestHeader } from "#generated/messages/request-header.ts";
import { responseHeader } from "#generated/messages/response-header.ts";
import { defaultOf, inRange, isStruct, type StructValue } from "#src/codec/struct-schema.ts";
import { requestHeaderVersion, responseHeaderVersion } from "#wire/header-version.ts";
import type { Api } from "#wire/message.ts";
import { Reader } from "#wire/reader.ts";
import type { MessageSchema, StructSchema } from "#wire/schema.ts";
import { Writer } from "#wire/writer.ts";

export type ApiName = keyof Apis;
export type RequestOf<Name extends ApiName> =
  Awaited<ReturnType<Apis[Name]["load"]>> extends Api<infer Request, infer _> ? Request : never;
export type ResponseOf<Name extends ApiName> =
  Awaited<ReturnType<Apis[Name]["load"]>> extends Api<infer _, infer Response> ? Response : never;

/** A message of which any field may be left out, at any depth; it then has its default. */
export type Sketch<T> = T extends readonly Buffer[] | Buffer
  ? T
  : T extends readonly (infer Element)[]
    ? readonly Sketch<Element>[]
    : T extends object
      ? { readonly [Field in keyof T]?: Sketch<T[Field]> }
      : T;

/** How long a server may take for an answer; nothing here makes it wait longer than a second. */
const ANSWER_LIMIT_MS = 20_000;

/** Stands for the correlation id of bytes that may have none. */
const ANY = Number.NaN;

export class Closed extends Error {}

export interface LoadedApi {
  readonly api: Api<unknown, unknown>;
  readonly requestSchema: MessageSchema;
  readonly responseSchema: MessageSchema;
}

const loaded = new Map<ApiName, Promise<LoadedApi>>();

export function loadApi(name: ApiName): Promise<LoadedApi> {
  let found = loaded.get(name);
  if (found === undefined) {
    found = load(name);
    loaded.set(name, found);
  }
  return found;
}

async function load(name: ApiName): Promise<LoadedApi> {
  const requestSchema = await loadSchema(`${name}Request`);
  const responseSchema = await loadSchema(`${name}Response`);
  if (requestSchema === undefined || responseSchema === undefined) throw new Error(`no schema of ${name}`);
  return { api: (await apis[name].load()) as Api<unknown, unknown>, requestSchema, responseSchema };
}

/** The whole message. What the version does not have is left at its default, so that one sketch fits all versions. */
export function fill(struct: StructSchema, sketch: object, version: number): StructValue {
  const given = sketch as StructValue;
  const known = new Set(struct.fields.map(({ name }) => name)).add("unknownTaggedFields");
  for (const name of Object.keys(given)) {
    if (!known.has(name)) throw new TypeError(`${struct.name} has no field ${name}`);
  }
  const value: StructValue = { unknownTaggedFields: given.unknownTaggedFields ?? [] };
  for (const field of struct.fields) {
    const part = given[field.name];
    const has = inRange(field.versions, version);
    if (part === undefined || !has) value[field.name] = defaultOf(field);
    else if (part === null || !isStruct(field.type)) value[field.name] = part;
    else {
      const { type } = field;
      value[field.name] = Array.isArray(part)
        ? part.map((element) => fill(type, element as object, version))
        : fill(type, part, version);
    }
  }
  return value;
}

const writer = new Writer();
const reader = new Reader();

function decode(api: Api<unknown, unknown>, version: number, frame: Buffer): unknown {
  reader.reset(frame);
  responseHeader.decode(reader, responseHeaderVersion(api.response, version));
  const response = api.response.decode(reader, version);
  reader.expectEnd();
  return response;
}

export class Connection {
  readonly #socket: Socket;
  #received: Buffer = Buffer.alloc(0);
  #correlationId = 0;
  readonly #waiting = new Map<number, { resolve(frame: Buffer): void; reject(error: Error): void }>();
  #isClosed = false;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on("data", (part) => this.#receive(part));
    socket.on("error", () => this.close());
    socket.on("close", () => this.close());
  }

  static async open(port: number): Promise<Connection> {
    const socket = connect(port, "127.0.0.1");
    await once(socket, "connect");
    return new Connection(socket);
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  close(): void {
    this.#isClosed = true;
    this.#socket.destroy();
    for (const { reject } of this.#waiting.values()) reject(new Closed("the server closed the connection"));
    this.#waiting.clear();
  }

  /** Writes a request that gets no answer. */
  async tell(name: ApiName, version: number, sketch: object): Promise<void> {
    const { api, requestSchema } = await loadApi(name);
    this.#write(api, version, this.#encode(api, version, fill(requestSchema, sketch, version)));
  }

  async ask(name: ApiName, version: number, sketch: object): Promise<unknown> {
    const { api, requestSchema } = await loadApi(name);
    const body = this.#encode(api, version, fill(requestSchema, sketch, version));
    return decode(api, version, await this.#answer(this.#write(api, version, body), `${name} v${version}`));
  }

  /** A request with this body, whatever it means. A version that is not served is answered in version 0, if at all. */
  async askRaw(
    name: ApiName,
    version: number,
    body: Buffer,
  ): Promise<{ readonly response: unknown; readonly version: number }> {
    const { api } = await loadApi(name);
    const frame = await this.#answer(this.#write(api, version, body), `${name} v${version}`);
    const { minVersion, maxVersion } = api.response;
    const answered = version >= minVersion && version <= maxVersion ? version : 0;
    return { response: decode(api, answered, frame), version: answered };
  }

  /** These bytes, whatever they are, and what comes of them: the next answer without its length. */
  async askBytes(bytes: Buffer): Promise<Buffer> {
    this.#socket.write(bytes);
    return this.#answer(ANY, "bytes");
  }

  #encode(api: Api<unknown, unknown>, version: number, request: unknown): Buffer {
    writer.reset();
    api.request.encode(writer, request, version);
    return Buffer.concat(writer.finish());
  }

  #write(api: Api<unknown, unknown>, version: number, body: Buffer): number {
    const correlationId = ++this.#correlationId;
    const header = {
      requestApiKey: api.key,
      requestApiVersion: version,
      correlationId,
      clientId: "differential",
      unknownTaggedFields: [],
    };
    writer.reset();
    requestHeader.encode(writer, header, requestHeaderVersion(api.request, version));
    const frame = Buffer.concat([Buffer.alloc(4), ...writer.finish(), body]);
    frame.writeInt32BE(frame.length - 4, 0);
    this.#socket.write(frame);
    return correlationId;
  }

  async #answer(correlationId: number, what: string): Promise<Buffer> {
    if (this.#isClosed) throw new Closed("the connection is closed");
    const limit = setTimeout(() => {
      this.#waiting.get(correlationId)?.reject(new Error(`no answer to ${what}`));
    }, ANSWER_LIMIT_MS);
    try {
      return await new Promise<Buffer>((resolve, reject) => {
        this.#waiting.set(correlationId, { resolve, reject });
      });
    } finally {
      clearTimeout(limit);
    }
  }

  #receive(part: Buffer): void {
    this.#received = Buffer.concat([this.#received, part]);
    while (this.#received.length >= 4) {
      const end = 4 + this.#received.readInt32BE(0);
      if (this.#received.length < end) return;
      const frame = Buffer.from(this.#received.subarray(4, end));
      this.#received = this.#received.subarray(end);
      const correlationId = frame.readInt32BE(0);
      const waiting = this.#waiting.has(correlationId) ? correlationId : ANY;
      this.#waiting.get(waiting)?.resolve(frame);
      this.#waiting.delete(waiting);
    }
  }
}
