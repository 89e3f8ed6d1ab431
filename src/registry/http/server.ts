/** The HTTP server: every path also below `/contexts/{context}`, one error form, bounds on what a request may be. */
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from "fastify";
import type { Logger } from "pino";
import { RegistryError } from "../model/registry-error.ts";
import type { Registry } from "../service/registry.ts";
import { sendError } from "./errors.ts";
import { KnownRoutes } from "./known-routes.ts";
import { chooseResponseType, REQUEST_TYPES } from "./media-types.ts";
import { compatibilityRoutes } from "./routes/compatibility.ts";
import { contextRoutes } from "./routes/contexts.ts";
import { schemaRoutes } from "./routes/schemas.ts";
import { type ServerIdentity, serverRoutes } from "./routes/server.ts";
import { configRoutes, modeRoutes } from "./routes/settings.ts";
import { subjectRoutes } from "./routes/subjects.ts";
import { versionRoutes } from "./routes/versions.ts";
import { unsupportedRoutes } from "./unsupported.ts";

/** The longest schema in JSON, quotes escaped and some metadata with it. */
const MAX_BODY_BYTES = 4 * 1024 * 1024;
/** Subject names are as long as topics' and records' names together; the limit of a URL is that of Node's headers. */
const MAX_PARAMETER_LENGTH = 16 * 1024;
/** A request has to arrive within this. */
const REQUEST_TIMEOUT_MS = 30_000;

export function createServer(registry: Registry, identity: ServerIdentity, log: Logger): FastifyInstance {
  const fail = (error: unknown, reply: FastifyReply): FastifyReply => sendError(error, reply, log);
  const app: FastifyInstance = fastify({
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: "idle",
    routerOptions: { maxParamLength: MAX_PARAMETER_LENGTH, ignoreTrailingSlash: true },
    // A path that cannot be decoded never gets to the hooks.
    frameworkErrors: (error, _request, reply) => {
      fail(error, reply.type(chooseResponseType(undefined)));
    },
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    [...REQUEST_TYPES],
    { parseAs: "string" },
    async (_request: FastifyRequest, body: string) => parseJson(body),
  );
  app.addContentTypeParser("*", { parseAs: "string" }, async (request: FastifyRequest, body: string) => {
    if (request.headers["content-type"] === undefined) return parseJson(body);
    throw new RegistryError(415, "HTTP 415 Unsupported Media Type");
  });

  app.addHook("onRequest", async (request, reply) => {
    // For the answer that there is no type that fits.
    reply.type("application/json");
    reply.type(chooseResponseType(request.headers.accept));
  });
  // The original names no charset, and clients may compare the whole.
  app.addHook("onSend", async (_request, reply) => {
    const type = reply.getHeader("content-type");
    if (typeof type === "string") reply.header("content-type", type.replace("; charset=utf-8", ""));
  });
  app.setErrorHandler((error, _request, reply) => fail(error, reply));
  const known = new KnownRoutes();
  known.watch(app);
  app.setNotFoundHandler((request, reply) => {
    const error = known.has(request.url)
      ? new RegistryError(405, "HTTP 405 Method Not Allowed")
      : new RegistryError(404, "HTTP 404 Not Found");
    return fail(error, reply);
  });

  serverRoutes(app, identity);
  for (const prefix of ["", "/contexts/:context"]) {
    app.register(
      async (scope) => {
        subjectRoutes(scope, registry);
        versionRoutes(scope, registry);
        schemaRoutes(scope, registry);
        compatibilityRoutes(scope, registry);
        configRoutes(scope, registry);
        modeRoutes(scope, registry);
        unsupportedRoutes(scope);
      },
      { prefix },
    );
  }
  contextRoutes(app, registry);
  return app;
}

function parseJson(body: string): unknown {
  // Some clients announce a type and send nothing, with DELETE for one.
  if (body === "") return undefined;
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new RegistryError(400, `The request's body is no JSON: ${(error as Error).message}`);
  }
}
