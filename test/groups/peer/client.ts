/** A connection on which requests of any version are sent one by one, and answers written down for comparison. */
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import type { Api } from "#wire/message.ts";
import { Reader } from "#wire/reader.ts";
import { Writer } from "#wire/writer.ts";

const clientId = Buffer.from("peer");

export class Client {
  readonly #socket: Socket;
  #received: Buffer = Buffer.alloc(0);
  #correlationId = 0;
  readonly #waiting = new Map<number, (frame: Buffer) => void>();

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", (chunk) => this.#receive(chunk));
  }

  static async open(bootstrap: string): Promise<Client> {
    const [host = "", port = ""] = bootstrap.split(":");
    const socket = connect(Number(port), host);
    await once(socket, "connect");
    return new Client(socket);
  }

  close(): void {
    this.#socket.destroy();
  }

  async send<Request, Response>(
    api: Api<Request, Response>,
    version: number,
    request: Request,
  ): Promise<Response> {
    const { firstFlexibleVersion } = api.request;
    const isFlexible = firstFlexibleVersion !== null && version >= firstFlexibleVersion;
    const correlationId = ++this.#correlationId;
    const writer = new Writer();
    writer.reset();
    writer.writeInt16(api.key);
    writer.writeInt16(version);
    writer.writeInt32(correlationId);
    writer.writeInt16(clientId.length);
    const body = new Writer();
    body.reset();
    api.request.encode(body, request, version);
    const noTags = isFlexible ? [Buffer.of(0)] : [];
    const frame = Buffer.concat([...writer.finish(), clientId, ...noTags, ...body.finish()]);
    const size = Buffer.alloc(4);
    size.writeInt32BE(frame.length);
    const answer = new Promise<Buffer>((resolve, reject) => {
      this.#waiting.set(correlationId, resolve);
      this.#socket.once("close", () => reject(new Error(`closed at ${api.name} v${version}`)));
    });
    this.#socket.setMaxListeners(0);
    this.#socket.write(Buffer.concat([size, frame]));

    const reader = new Reader();
    reader.reset(await answer);
    reader.readInt32();
    if (isFlexible) reader.readUnsignedVarint();
    const response = api.response.decode(reader, version);
    reader.expectEnd();
    return response;
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    while (this.#received.length >= 4) {
      const end = 4 + this.#received.readInt32BE(0);
      if (this.#received.length < end) return;
      const frame = Buffer.from(this.#received.subarray(4, end));
      this.#received = this.#received.subarray(end);
      this.#waiting.get(frame.readInt32BE(0))?.(frame);
    }
  }
}

/** Where servers may differ: who they are, how long they throttle, words for people. */
const varying = new Set([
  "unknownTaggedFields",
  "throttleTimeMs",
  "nodeId",
  "host",
  "port",
  "clientHost",
  "errorMessage",
]);
/** Answers in these are in no order. */
const unordered = new Set(["groups", "members", "partitions", "results"]);

/** Answers in a form that can be compared: ids that a server makes up go by the names that they were given here. */
export class Transcript {
  readonly lines: string[] = [];
  readonly #names = new Map<string, string>();

  name(id: string, name: string): void {
    if (id !== "") this.#names.set(id, name);
  }

  write<T>(step: string, answer: T): T {
    this.lines.push(`${step} ${JSON.stringify(this.#plain(answer, ""))}`);
    return answer;
  }

  #plain(value: unknown, field: string): unknown {
    if (typeof value === "bigint") return Number(value);
    if (typeof value === "string") return this.#names.get(value) ?? value;
    if (Buffer.isBuffer(value)) return value.toString("latin1");
    if (Array.isArray(value)) {
      const items = value.map((item) => this.#plain(item, field));
      return unordered.has(field)
        ? items.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
        : items;
    }
    if (typeof value !== "object" || value === null) return value;
    const fields = Object.entries(value).filter(([name]) => !varying.has(name));
    return Object.fromEntries(fields.map(([name, item]) => [name, this.#plain(item, name)]));
  }
}
