/** The one place where errors become answers: `{error_code, message}` as stock clients read it. */
import type { FastifyError, FastifyReply } from "fastify";
import type { Logger } from "pino";
import { KafkaError } from "#wire/kafka-error.ts";
import { type ExplainedIncompatibility, RegistryError } from "../model/registry-error.ts";

interface ErrorBody {
  readonly error_code: number;
  readonly message: string;
  /** Not of the original; its clients leave it alone. */
  readonly incompatibilities?: readonly ExplainedIncompatibility[];
}

export function sendError(error: unknown, reply: FastifyReply, log: Logger): FastifyReply {
  const { status, body } = errorAnswer(error, log);
  return reply.code(status).send(body);
}

function errorAnswer(error: unknown, log: Logger): { status: number; body: ErrorBody } {
  if (error instanceof RegistryError) {
    const { errorCode, message, incompatibilities, status } = error;
    const body = { error_code: errorCode, message };
    return { status, body: incompatibilities.length > 0 ? { ...body, incompatibilities } : body };
  }
  if (error instanceof KafkaError) {
    log.error({ err: error }, "the store failed");
    return {
      status: 500,
      body: { error_code: 50001, message: `Error in the backend data store: ${error.message}` },
    };
  }
  // fastify's own: a body that is too large, or no JSON; a media type that is not taken.
  const { statusCode, message } = error as Partial<FastifyError>;
  if (statusCode !== undefined && statusCode < 500) {
    return { status: statusCode, body: { error_code: statusCode, message: message ?? `HTTP ${statusCode}` } };
  }
  log.error({ err: error }, "a request failed");
  return { status: 500, body: { error_code: 500, message: "Internal Server Error" } };
}
