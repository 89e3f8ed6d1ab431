/** /subjects and /subjects/{subject} */
import type { FastifyInstance } from "fastify";
import { schemaNotFound, subjectNotFound } from "../../model/registry-error.ts";
import type { RegistryState, SchemaVersion } from "../../model/registry-state.ts";
import { ALL_CONTEXTS, type Subject } from "../../model/subject.ts";
import { formatContent } from "../../service/canonicalize.ts";
import { deleteSubject } from "../../service/delete-schemas.ts";
import { lookUpInContexts } from "../../service/look-up.ts";
import { hasSubject, latestWithMetadata, listSubjects, resolveAlias } from "../../service/queries.ts";
import type { Registry } from "../../service/registry.ts";
import { parseSchemaRequest } from "../bodies.ts";
import { schemaEntity } from "../entities.ts";
import { Parameters } from "../parameters.ts";

export function subjectRoutes(app: FastifyInstance, { types, store }: Registry): void {
  app.get("/subjects", async (request) => {
    const parameters = new Parameters(request);
    const state = await store.read();
    const filter = parameters.flag("deletedOnly") ? "only" : parameters.flag("deleted") ? "with" : "without";
    return parameters.page(listSubjects(state, parameters.prefix(ALL_CONTEXTS), filter));
  });

  app.post("/subjects/:subject", async (request) => {
    const parameters = new Parameters(request);
    const wanted = parseSchemaRequest(request.body);
    const state = await store.read();
    const subject = resolveAlias(state, parameters.subject);
    const includeDeleted = parameters.flag("deleted");
    const normalize = parameters.flag("normalize");
    const found = lookUpInContexts(types, state, subject, wanted, { normalize, includeDeleted });
    return entity(state, subject, found ?? undefined, includeDeleted, parameters.format);
  });

  app.get("/subjects/:subject/metadata", async (request) => {
    const parameters = new Parameters(request);
    const state = await store.read();
    const subject = resolveAlias(state, parameters.subject);
    const values = parameters.texts("value");
    const properties = new Map(
      parameters.texts("key").flatMap((key, i) => (i < values.length ? [[key, values[i] as string]] : [])),
    );
    const includeDeleted = parameters.flag("deleted");
    const found = latestWithMetadata(state, subject, properties, includeDeleted);
    return entity(state, subject, found, includeDeleted, parameters.format);
  });

  app.delete("/subjects/:subject", async (request) => {
    const parameters = new Parameters(request);
    const permanent = parameters.flag("permanent");
    return store.change((state) => deleteSubject(state, resolveAlias(state, parameters.subject), permanent));
  });

  function entity(
    state: RegistryState,
    subject: Subject,
    found: SchemaVersion | undefined,
    includeDeleted: boolean,
    format: string,
  ): ReturnType<typeof schemaEntity> {
    if (found === undefined) {
      throw hasSubject(state, subject, includeDeleted)
        ? schemaNotFound()
        : subjectNotFound(subject.qualified);
    }
    const content = state.contentOf(found);
    return schemaEntity(found, content, formatContent(types, state, content, format));
  }
}
