/** /compatibility: asking without registering. */
import type { FastifyInstance } from "fastify";
import { invalidSchema, RegistryError, versionNotFound } from "../../model/registry-error.ts";
import type { RegistryState, SchemaVersion } from "../../model/registry-state.ts";
import { configInScope } from "../../model/settings.ts";
import type { Subject } from "../../model/subject.ts";
import { LATEST, parseVersion } from "../../model/version-id.ts";
import { canonicalize } from "../../service/canonicalize.ts";
import { compare, type Verdict } from "../../service/compatibility.ts";
import { findVersionInContexts, resolveAlias } from "../../service/queries.ts";
import { normalizes, type Registry } from "../../service/registry.ts";
import { isBlank, type SchemaRequest } from "../../service/schema-request.ts";
import { parseSchemaRequest } from "../bodies.ts";
import { Parameters } from "../parameters.ts";

type Answer = Partial<Verdict> & { readonly is_compatible: boolean };

export function compatibilityRoutes(app: FastifyInstance, { types, store }: Registry): void {
  app.post("/compatibility/subjects/:subject/versions/:version", async (request) => {
    const parameters = new Parameters(request);
    const asked = parseVersion(parameters.path("version"));
    const body = parseSchemaRequest(request.body);
    const state = await store.read();
    const subject = resolveAlias(state, parameters.subject);
    const version = findVersionInContexts(state, subject, asked, false);
    // What does not exist yet can be read by everything, but a number must be right.
    if (version === undefined && asked !== LATEST) throw versionNotFound(asked);
    return check(parameters, state, subject, body, version === undefined ? [] : [version]);
  });

  app.post("/compatibility/subjects/:subject/versions", async (request) => {
    const parameters = new Parameters(request);
    const body = parseSchemaRequest(request.body);
    const state = await store.read();
    const subject = resolveAlias(state, parameters.subject);
    const existing = state.versions(subject).filter(({ isDeleted }) => !isDeleted);
    return check(parameters, state, subject, body, existing);
  });

  async function check(
    parameters: Parameters,
    state: RegistryState,
    subject: Subject,
    request: SchemaRequest,
    existing: readonly SchemaVersion[],
  ): Promise<Answer> {
    const isVerbose = parameters.flag("verbose");
    const config = configInScope(state, subject);
    const normalize = normalizes(state, subject, parameters.flag("normalize"));
    try {
      if (isBlank(request)) throw invalidSchema("Empty schema");
      const candidate = canonicalize(types, state, subject, request, config, { normalize, isNew: true });
      const verdict = await compare({ types, state, config, subject, candidate, existing });
      return answer(verdict, isVerbose);
    } catch (error) {
      const isSchemaAtFault = error instanceof RegistryError && error.errorCode === 42201;
      if (!isVerbose || !isSchemaAtFault) throw error;
      return answer({ messages: [error.message], incompatibilities: [] }, true);
    }
  }
}

function answer({ messages, incompatibilities }: Verdict, isVerbose: boolean): Answer {
  const is_compatible = messages.length === 0;
  if (!isVerbose) return { is_compatible };
  // The second list is not of the original; its clients leave it alone.
  return incompatibilities.length > 0
    ? { is_compatible, messages, incompatibilities }
    : { is_compatible, messages };
}
