/** One request and its answer, bounded in time and size. */
import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import type { Endpoint } from "./endpoint.ts";
import { RegistryAnswerError } from "./errors.ts";

export interface Answer {
  readonly status: number;
  readonly body: Buffer;
  /** As sent; null when not there. */
  readonly retryAfter: string | null;
}

export interface ExchangeLimits {
  readonly requestTimeoutMs: number;
  readonly maxResponseBytes: number;
}

/** There was no whole answer. */
export class TransportError extends Error {
  /** Whether a connection was asked for at all, rather than waited for behind other requests. */
  readonly wasTried: boolean;

  constructor(message: string, wasTried: boolean, options?: ErrorOptions) {
    super(message, options);
    this.name = "TransportError";
    this.wasTried = wasTried;
  }
}

/** @throws TransportError, RegistryAnswerError when the answer is too large or compressed, both naming the URL */
export async function exchange(
  endpoint: Endpoint,
  path: string,
  limits: ExchangeLimits,
  signal: AbortSignal,
): Promise<Answer> {
  const where = `GET ${endpoint.url}${path}`;
  const timeout = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let wasTried = false;
  let response: IncomingMessage | undefined;
  const request = endpoint.open(path, AbortSignal.any([signal, timeout.signal]));
  // What fails after this is over (a reset behind an answer that was too large) interests nobody.
  request.on("error", () => {});
  // Not earlier: waiting for a free connection says nothing about the registry.
  request.once("socket", () => {
    wasTried = true;
    timer = setTimeout(() => timeout.abort(), limits.requestTimeoutMs);
  });
  try {
    const answered = once(request, "response");
    request.end();
    [response] = (await answered) as [IncomingMessage];
    const body = await readBody(response, where, limits.maxResponseBytes);
    return { status: response.statusCode ?? 0, body, retryAfter: response.headers["retry-after"] ?? null };
  } catch (error) {
    if (error instanceof RegistryAnswerError) throw error;
    const reason = timeout.signal.aborted
      ? `no answer within ${limits.requestTimeoutMs} ms`
      : signal.aborted
        ? "given up"
        : endpoint.redact(reasonOf(error));
    throw new TransportError(`${where}: ${reason}`, wasTried);
  } finally {
    clearTimeout(timer);
    // Nothing of a whole answer is left; half of one must not go on to arrive.
    if (response?.complete !== true) request.destroy();
  }
}

async function readBody(response: IncomingMessage, where: string, maxBytes: number): Promise<Buffer> {
  const status = response.statusCode ?? 0;
  const encoding = response.headers["content-encoding"] ?? "identity";
  if (encoding !== "identity") {
    throw new RegistryAnswerError(
      `${where}: the answer is compressed (${printable(encoding)}), which was not asked for`,
      status,
    );
  }
  const tooLarge = (): RegistryAnswerError =>
    new RegistryAnswerError(`${where}: the answer is larger than ${maxBytes} bytes`, status);
  if (Number(response.headers["content-length"] ?? 0) > maxBytes) throw tooLarge();
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

/** Several addresses of one host fail as an AggregateError without a message. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(", ");
  const { code, message } = error as NodeJS.ErrnoException;
  return message === "" ? (code ?? "failed") : message;
}

/** Another's words in a message of ours: short, and on one line. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
  const line = text.slice(0, 200).replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ");
  return text.length > 200 ? `${line}…` : line;
}
