/** The HTTP server: every path also below `/contexts/{context}`, one error form, bounds on what a request may be. */
import { type FastifyInstance, type FastifyServerOptions, fastify } from "fastify";
import { RegistryError } from "../model/registry-error.ts";
import type { Registry } from "../service/registry.ts";
import { sendError } from "./errors.ts";
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

export function createServer(
  registry: Registry,
  identity: ServerIdentity,
  log: NonNullable<FastifyServerOptions["loggerInstance"]>,
): FastifyInstance {
  const app: FastifyInstance = fastify({
    loggerInstance: log,
    disableRequestLogging: true,
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: true,
    // A user's property may be called __proto__; it is kept in maps without prototype.
    onProtoPoisoning: "error",
    onConstructorPoisoning: "ignore",
    routerOptions: { maxParamLength: MAX_PARAMETER_LENGTH, ignoreTrailingSlash: true },
    frameworkErrors: (error, request, reply) => {
      sendError(error, request, reply.type("application/json"));
    },
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    [...REQUEST_TYPES, ""],
    { parseAs: "string" },
    app.getDefaultJsonParser("error", "ignore"),
  );

  app.addHook("onRequest", async (request, reply) => {
    reply.type("application/json");
    reply.type(chooseResponseType(request.headers.accept));
  });
  app.setErrorHandler((error, request, reply) => sendError(error, request, reply));
  app.setNotFoundHandler((request, reply) => {
    const known = app.supportedMethods.some((method) => app.hasRoute({ method, url: request.url }));
    return sendError(new RegistryError(known ? 405 : 404, "HTTP 404 Not Found"), request, reply);
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
