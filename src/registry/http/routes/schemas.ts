/** /schemas: by id, by GUID, and all of them. */
import type { FastifyInstance } from "fastify";
import { schemaNotFound } from "../../model/registry-error.ts";
import type { RegistryState, SchemaVersion } from "../../model/registry-state.ts";
import { formatContent } from "../../service/canonicalize.ts";
import { contentsByGuid, findById, listSchemas, resolveAlias, versionsOfId } from "../../service/queries.ts";
import type { Registry } from "../../service/registry.ts";
import { schemaEntity, schemaStringEntity } from "../entities.ts";
import { Parameters } from "../parameters.ts";
import { foundTags, withQualifiedReferences } from "./versions.ts";

/** The original's `schema.search.max.limit`. */
const MAX_SCHEMAS_PER_PAGE = 1000;

export function schemaRoutes(app: FastifyInstance, { types, store }: Registry): void {
  app.get("/schemas", async (request) => {
    const parameters = new Parameters(request);
    const state = await store.read();
    if (isOnlyOfAssociated(parameters)) return [];
    const schemas = listSchemas(state, {
      prefix: parameters.prefix(""),
      withAliases: parameters.flag("aliases"),
      includeDeleted: parameters.flag("deleted"),
      latestOnly: parameters.flag("latestOnly"),
      ruleType: parameters.text("ruleType"),
    });
    return parameters.page(schemas, MAX_SCHEMAS_PER_PAGE).map(({ version, content, aliases }) => ({
      ...schemaEntity(version, content, content.schema),
      ...(aliases.length > 0 ? { aliases } : {}),
    }));
  });

  app.get("/schemas/types", async () => types.names);

  app.get("/schemas/ids/:id", async (request) => {
    const parameters = new Parameters(request);
    const { state, version } = await find(parameters);
    const stored = state.contentOf(version);
    const content =
      parameters.text("referenceFormat") === "qualified" ? withQualifiedReferences(stored) : stored;
    const text = formatContent(types, state, stored, parameters.format);
    const maxId = parameters.flag("fetchMaxId") ? state.maxId(version.subject.context) : undefined;
    const entity = schemaStringEntity(version, content, text, { withSubject: true, maxId });
    return { ...entity, ...foundTags(types, state, stored, parameters) };
  });

  app.get("/schemas/ids/:id/schema", async (request, reply) => {
    const parameters = new Parameters(request);
    const { state, version } = await find(parameters);
    const text = formatContent(types, state, state.contentOf(version), parameters.format);
    return reply.serializer(String).send(text);
  });

  app.get("/schemas/ids/:id/subjects", async (request) => {
    const parameters = new Parameters(request);
    const versions = await usages(parameters);
    return parameters.page([...new Set(versions.map(({ subject }) => subject.qualified))]);
  });

  app.get("/schemas/ids/:id/versions", async (request) => {
    const parameters = new Parameters(request);
    const versions = await usages(parameters);
    return parameters.page(versions).map(({ subject, version }) => ({ subject: subject.qualified, version }));
  });

  app.get("/schemas/guids/:guid", async (request) => {
    const parameters = new Parameters(request);
    const guid = parameters.path("guid");
    const state = await store.read();
    const content = contentsByGuid(state, guid)[0];
    const version = content && state.usages(content.context, content.id)[0];
    if (content === undefined || version === undefined) throw schemaNotFound(guid);
    const text = formatContent(types, state, content, parameters.format);
    return schemaStringEntity(version, content, text, { withSubject: false });
  });

  app.get("/schemas/guids/:guid/ids", async (request) => {
    const state = await store.read();
    const contents = contentsByGuid(state, new Parameters(request).path("guid"));
    return contents.map(({ context, id }) => ({ context, id }));
  });

  async function find(parameters: Parameters): Promise<{ state: RegistryState; version: SchemaVersion }> {
    const { id } = parameters;
    const state = await store.read();
    const version = findById(state, id, resolveAlias(state, parameters.subjectFilter));
    if (version === undefined) throw schemaNotFound(id);
    return { state, version };
  }

  async function usages(parameters: Parameters): Promise<readonly SchemaVersion[]> {
    const { id } = parameters;
    const state = await store.read();
    const subject = resolveAlias(state, parameters.subjectFilter);
    const versions = versionsOfId(state, id, subject, parameters.flag("deleted"));
    if (versions === null) throw schemaNotFound();
    return versions;
  }
}

/** There are no associations here: whoever asks for schemas that have some gets none. */
function isOnlyOfAssociated(parameters: Parameters): boolean {
  const lifecycles = parameters.texts("lifecycle");
  const asks = [...lifecycles, ...parameters.texts("resourceType"), ...parameters.texts("associationType")];
  return asks.length > 0 && !lifecycles.includes("NONE");
}
