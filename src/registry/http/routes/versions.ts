/** /subjects/{subject}/versions */
import type { FastifyInstance } from "fastify";
import type { RegistryState, SchemaVersion, StoredContent } from "../../model/registry-state.ts";
import { checkSubjectName, DEFAULT_CONTEXT, subjectSeenFrom } from "../../model/subject.ts";
import { parseVersion } from "../../model/version-id.ts";
import { formatContent } from "../../service/canonicalize.ts";
import { findTags } from "../../service/change-tags.ts";
import { deleteVersion, referrers } from "../../service/delete-schemas.ts";
import { modifyTags } from "../../service/modify-tags.ts";
import { type DeletedFilter, getVersion, listVersions, resolveAlias } from "../../service/queries.ts";
import { register } from "../../service/register.ts";
import type { Registry } from "../../service/registry.ts";
import type { SchemaTypes } from "../../service/schema-types.ts";
import { parseSchemaRequest, parseTagRequest } from "../bodies.ts";
import { registeredEntity, schemaEntity, schemaTagsEntity } from "../entities.ts";
import { Parameters } from "../parameters.ts";

export function versionRoutes(app: FastifyInstance, { types, store, now }: Registry): void {
  app.get("/subjects/:subject/versions", async (request) => {
    const parameters = new Parameters(request);
    const state = await store.read();
    const subject = resolveAlias(state, parameters.subject);
    return parameters.page(listVersions(state, subject, deletedFilter(parameters)));
  });

  app.post("/subjects/:subject/versions", async (request) => {
    const parameters = new Parameters(request);
    const asked = parseSchemaRequest(request.body);
    checkSubjectName(parameters.subject, "schemas");
    const { format } = parameters;
    const options = { normalize: parameters.flag("normalize"), force: parameters.flag("force"), now: now() };
    const { version, content } = await store.change((state) =>
      register(types, state, resolveAlias(state, parameters.subject), asked, options),
    );
    const text = formatContent(types, await store.read(), content, format);
    return registeredEntity(version, content, text);
  });

  app.get("/subjects/:subject/versions/:version", async (request) => {
    const parameters = new Parameters(request);
    const { state, version } = await find(parameters, parameters.flag("deleted"));
    const stored = state.contentOf(version);
    const content =
      parameters.text("referenceFormat") === "qualified" ? withQualifiedReferences(stored) : stored;
    const text = formatContent(types, state, stored, parameters.format);
    return { ...schemaEntity(version, content, text), ...foundTags(types, state, stored, parameters) };
  });

  app.get("/subjects/:subject/versions/:version/schema", async (request, reply) => {
    const parameters = new Parameters(request);
    const { state, version } = await find(parameters, parameters.flag("deleted"));
    const text = formatContent(types, state, state.contentOf(version), parameters.format);
    // The text itself, not a JSON string of it.
    return reply.serializer(String).send(text);
  });

  app.get("/subjects/:subject/versions/:version/referencedby", async (request) => {
    const parameters = new Parameters(request);
    const { state, version } = await find(parameters, true);
    const includeDeleted = parameters.flag("deleted");
    return parameters.page(referrers(state, version.subject, version.version, includeDeleted));
  });

  app.delete("/subjects/:subject/versions/:version", async (request) => {
    const parameters = new Parameters(request);
    const version = parseVersion(parameters.path("version"));
    const permanent = parameters.flag("permanent");
    return store.change((state) =>
      deleteVersion(state, resolveAlias(state, parameters.subject), version, permanent),
    );
  });

  app.post("/subjects/:subject/versions/:version/tags", async (request) => {
    const parameters = new Parameters(request);
    const asked = parseTagRequest(request.body);
    const number = parseVersion(parameters.path("version"));
    checkSubjectName(parameters.subject, "schemas");
    const options = { normalize: false, force: false, now: now() };
    const { version, content } = await store.change((state) =>
      modifyTags(types, state, resolveAlias(state, parameters.subject), number, asked, options),
    );
    return registeredEntity(version, content, content.schema);
  });

  async function find(
    parameters: Parameters,
    includeDeleted: boolean,
  ): Promise<{ state: RegistryState; version: SchemaVersion }> {
    const number = parseVersion(parameters.path("version"));
    const state = await store.read();
    const subject = resolveAlias(state, parameters.subject);
    return { state, version: getVersion(state, subject, number, includeDeleted) };
  }
}

/** What `findTags` asks for: tags by their names, `*` for all. */
export function foundTags(
  types: SchemaTypes,
  state: RegistryState,
  content: StoredContent,
  parameters: Parameters,
): { readonly schemaTags?: ReturnType<typeof schemaTagsEntity> } {
  const wanted = parameters.texts("findTags");
  if (wanted.length === 0) return {};
  const found = findTags(types, state, content, wanted.includes("*") ? null : wanted);
  return found.length === 0 ? {} : { schemaTags: schemaTagsEntity(found) };
}

function deletedFilter(parameters: Parameters): DeletedFilter {
  if (parameters.flag("deletedAsNegative")) return "negative";
  if (parameters.flag("deletedOnly")) return "only";
  return parameters.flag("deleted") ? "with" : "without";
}

/** References of a schema in a context, with the context written out. */
export function withQualifiedReferences(content: StoredContent): StoredContent {
  if (content.context === DEFAULT_CONTEXT) return content;
  const references = content.references.map((reference) => ({
    ...reference,
    subject: subjectSeenFrom(content.context, reference.subject).qualified,
  }));
  return { ...content, references };
}
