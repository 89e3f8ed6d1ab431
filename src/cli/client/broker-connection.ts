/** One connection to a Kafka broker, as a client: requests are answered in their order, in the highest version both know. */
import { connect, type Socket } from "node:net";
import { apiVersionsApi } from "#generated/apis/api-versions.ts";
import { ErrorCode } from "#generated/errors.ts";
import { createApiVersionsRequest } from "#generated/messages/api-versions-request.ts";
import { requestHeader } from "#generated/messages/request-header.ts";
import { responseHeader } from "#generated/messages/response-header.ts";
import { formatHostAndPort } from "#src/config/endpoint.ts";
import { FrameSplitter } from "#src/net/frame-splitter.ts";
import { requestHeaderVersion, responseHeaderVersion } from "#wire/header-version.ts";
import type { Api } from "#wire/message.ts";
import { Reader } from "#wire/reader.ts";
import { WireError } from "#wire/wire-error.ts";
import { Writer } from "#wire/writer.ts";
import { CommandError } from "../http-json.ts";

/** The connection is gone, or nothing came in time: asking again may help. */
export class ConnectionLostError extends CommandError {}

export interface Address {
  readonly host: string;
  readonly port: number;
}

export interface RequestOptions {
  /** The highest version to use; for requests that name topics rather than ids, for one. */
  readonly upTo?: number;
  readonly timeoutMs?: number;
}

interface Waiting {
  readonly resolve: (frame: Buffer) => void;
  readonly reject: (error: Error) => void;
}

const CLIENT_ID = "sargasso-cli";
const TIMEOUT_MS = 30_000;
const MAX_RESPONSE_BYTES = 1024 * 1024 * 1024;
const NO_TAGS: readonly [] = [];

export class BrokerConnection {
  readonly address: string;
  readonly #socket: Socket;
  readonly #writer = new Writer();
  readonly #waiting = new Map<number, Waiting>();
  #versions = new Map<number, { readonly min: number; readonly max: number }>();
  #lastCorrelationId = 0;
  #error: Error | null = null;

  private constructor(socket: Socket, address: string) {
    this.#socket = socket;
    this.address = address;
    const splitter = new FrameSplitter(MAX_RESPONSE_BYTES, {
      onFrameStart: () => {},
      onFrame: ({ buffer, start, end }) => this.#onResponse(buffer.subarray(start, end)),
    });
    socket.setNoDelay(true);
    socket.on("data", (chunk) => {
      try {
        splitter.push(chunk);
      } catch {
        this.#fail(`${address} does not speak Kafka's protocol`);
      }
    });
    socket.on("error", (error) => this.#fail(`${address}: ${reasonOf(error)}`));
    socket.on("close", () => this.#fail(`${address} closed the connection`));
  }

  /** @throws ConnectionLostError */
  static async open(address: Address, timeoutMs: number = TIMEOUT_MS): Promise<BrokerConnection> {
    const text = formatHostAndPort(address.host, address.port);
    const socket = connect(address);
    const timer = setTimeout(
      () => socket.destroy(new Error(`not reached within ${timeoutMs / 1000} s`)),
      timeoutMs,
    );
    try {
      await new Promise<void>((resolve, reject) => {
        socket.once("connect", resolve);
        socket.once("error", reject);
      });
    } catch (error) {
      throw new ConnectionLostError(`${text}: ${reasonOf(error)}`, { cause: error });
    } finally {
      clearTimeout(timer);
    }
    const connection = new BrokerConnection(socket, text);
    await connection.#askVersions();
    return connection;
  }

  get isUsable(): boolean {
    return this.#error === null;
  }

  /** Whether the broker serves this API at all. */
  serves({ key }: Pick<Api<never, never>, "key">): boolean {
    return this.#versions.has(key);
  }

  /** @throws ConnectionLostError, CommandError when there is no version that both know */
  async request<Request, Response>(
    api: Api<Request, Response>,
    request: Request,
    options: RequestOptions = {},
  ): Promise<Response> {
    const version = this.#versionOf(api, options);
    const correlationId = this.#send(api, request, version);
    const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
    this.#waiting.set(correlationId, { resolve, reject });
    const seconds = (options.timeoutMs ?? TIMEOUT_MS) / 1000;
    const timer = setTimeout(
      () => this.#fail(`${this.address} did not answer ${api.name} within ${seconds} s`),
      seconds * 1000,
    );
    const frame = await promise.finally(() => clearTimeout(timer));
    const reader = new Reader(frame);
    try {
      responseHeader.decode(reader, responseHeaderVersion(api.response, version));
      return api.response.decode(reader, version);
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      throw new CommandError(
        `${this.address} answered ${api.name} v${version} with what cannot be read: ${what}`,
        {
          cause: error,
        },
      );
    }
  }

  /** For Produce with acks=0. Resolves when the bytes are on their way. */
  async sendUnanswered<Request>(
    api: Api<Request, unknown>,
    request: Request,
    options: RequestOptions = {},
  ): Promise<void> {
    this.#send(api, request, this.#versionOf(api, options));
    if (!this.#socket.writableNeedDrain) return;
    await new Promise<void>((resolve) => {
      this.#socket.once("drain", resolve);
      this.#socket.once("close", resolve);
    });
  }

  /** Lets what was written go out first. */
  async close(): Promise<void> {
    this.#error ??= new ConnectionLostError(`the connection to ${this.address} was closed`);
    await new Promise<void>((resolve) => {
      if (this.#socket.closed) return resolve();
      this.#socket.once("close", resolve);
      this.#socket.end(() => this.#socket.destroy());
    });
  }

  async #askVersions(): Promise<void> {
    const any = { min: 0, max: 0 };
    this.#versions.set(apiVersionsApi.key, any);
    const { errorCode, apiKeys } = await this.request(apiVersionsApi, createApiVersionsRequest());
    if (errorCode !== ErrorCode.NONE) {
      throw new CommandError(`${this.address} does not tell its versions: error ${errorCode}`);
    }
    this.#versions = new Map(
      apiKeys.map(({ apiKey, minVersion, maxVersion }) => [apiKey, { min: minVersion, max: maxVersion }]),
    );
  }

  #versionOf(api: Api<never, unknown> | Api<unknown, unknown>, { upTo }: RequestOptions): number {
    const served = this.#versions.get(api.key);
    if (served === undefined) throw new CommandError(`${this.address} does not serve ${api.name}`);
    const version = Math.min(served.max, api.request.maxVersion, upTo ?? Number.POSITIVE_INFINITY);
    if (version < Math.max(served.min, api.request.minVersion)) {
      throw new CommandError(
        `${this.address} serves ${api.name} in versions ${served.min}-${served.max}, too new or too old for this command`,
      );
    }
    return version;
  }

  #send<Request>(api: Api<Request, unknown>, request: Request, version: number): number {
    if (this.#error !== null) throw this.#error;
    const correlationId = ++this.#lastCorrelationId;
    const writer = this.#writer;
    writer.reset();
    writer.writeInt32(0);
    requestHeader.encode(
      writer,
      {
        requestApiKey: api.key,
        requestApiVersion: version,
        correlationId,
        clientId: CLIENT_ID,
        unknownTaggedFields: NO_TAGS,
      },
      requestHeaderVersion(api.request, version),
    );
    try {
      api.request.encode(writer, request, version);
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      throw new CommandError(`${api.name} v${version}: ${error.message}`, { cause: error });
    }
    const length = writer.position - 4;
    const pieces = writer.finish();
    pieces[0]?.writeInt32BE(length, 0);
    this.#socket.cork();
    for (const piece of pieces) this.#socket.write(piece);
    this.#socket.uncork();
    return correlationId;
  }

  #onResponse(frame: Buffer): void {
    const correlationId = frame.length < 4 ? -1 : frame.readInt32BE(0);
    const waiting = this.#waiting.get(correlationId);
    if (waiting === undefined) {
      this.#fail(`${this.address} answered what was not asked`);
      return;
    }
    this.#waiting.delete(correlationId);
    waiting.resolve(frame);
  }

  #fail(message: string): void {
    if (this.#error !== null) return;
    const error = new ConnectionLostError(message);
    this.#error = error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
    this.#socket.destroy();
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(", ");
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case "ECONNREFUSED":
      return "nobody listens there";
    case "ENOTFOUND":
      return "no such host";
    default:
      return message;
  }
}
