/** Requests of the commands that talk to a running server over HTTP: bounded in time, errors in one line. */
import { type JsonValue, parseVerbatimJson } from "#src/codec/exact-json.ts";

const TIMEOUT_MS = 30_000;

/** For whoever typed the command: said without a stack. */
export class CommandError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "CommandError";
  }
}

export interface HttpAnswer {
  readonly status: number;
  /** Numbers as they were written, see parseVerbatimJson. */
  readonly body: JsonValue;
}

export interface HttpRequest {
  readonly method?: "GET" | "POST";
  readonly body?: unknown;
}

/** A server and the path below which its resources are. User and password in the URL become basic authentication. */
export class JsonClient {
  readonly url: string;
  readonly #headers: Readonly<Record<string, string>>;

  /** @throws CommandError naming `option` */
  constructor(text: string, option: string) {
    const url = URL.parse(text);
    if (url === null || !["http:", "https:"].includes(url.protocol) || url.search !== "" || url.hash !== "") {
      throw new CommandError(`${option}: expected http://host:port, got ${JSON.stringify(text)}`);
    }
    const { username, password } = url;
    this.url = `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
    this.#headers = {
      accept: "application/vnd.schemaregistry.v1+json, application/json",
      "content-type": "application/json",
      ...(username === "" && password === "" ? {} : { authorization: basic(username, password) }),
    };
  }

  /** Whatever the status. @throws CommandError when there is no answer in JSON */
  async request(path: string, { method = "GET", body }: HttpRequest = {}): Promise<HttpAnswer> {
    let response: Response;
    let text: string;
    try {
      response = await fetch(this.url + path, {
        method,
        headers: this.#headers,
        signal: AbortSignal.timeout(TIMEOUT_MS),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      text = await response.text();
    } catch (error) {
      throw new CommandError(`${this.url}: ${reasonOf(error)}`, { cause: error });
    }
    try {
      return { status: response.status, body: text === "" ? null : parseVerbatimJson(text) };
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
      throw new CommandError(`${this.url}${path} answered ${response.status} with what is no JSON`);
    }
  }

  /** @throws CommandError with what the server says is wrong, when it does */
  async ask<T>(path: string, request: HttpRequest = {}): Promise<T> {
    const { status, body } = await this.request(path, request);
    if (status < 300) return body as T;
    throw new CommandError(messageOf(body) ?? `${this.url}${path} answered ${status}`);
  }
}

/** Both the registry's errors and those of the admin address have one. */
export function messageOf(body: JsonValue): string | null {
  if (typeof body !== "object" || body === null) return null;
  const { message } = body as { message?: unknown };
  return typeof message === "string" ? message : null;
}

function basic(username: string, password: string): string {
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(pair).toString("base64")}`;
}

/** fetch says "fetch failed" and hides why in its cause. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(", ");
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return `no answer within ${TIMEOUT_MS / 1000} s`;
  if (error.cause !== undefined) return reasonOf(error.cause);
  return error.message === "" ? ((error as NodeJS.ErrnoException).code ?? "failed") : error.message;
}
