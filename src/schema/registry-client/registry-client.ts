/**
 * An external registry, compatible with Confluent's, over REST. What was found by id or GUID is kept for ever and
 * needs no registry any more; the rest is asked again when its time is over.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { z } from "zod";
import {
  type SchemaSource,
  SchemaSourceError,
  type SourceSchema,
  type SubjectVersion,
} from "../schema-source.ts";
import { contextOf, contextSubject, DEFAULT_CONTEXT } from "../subject-context.ts";
import {
  idsOfGuidForm,
  type NotFoundOptions,
  parseAnswer,
  type SchemaAnswer,
  schemaForm,
  schemaTypesForm,
  subjectVersionsForm,
  type VersionAnswer,
  versionForm,
  versionNumbersForm,
} from "./answers.ts";
import { RegistryAnswerError } from "./errors.ts";
import type { RegistryClientFigures, RegistryHealth } from "./figures.ts";
import { LoadingCache } from "./loading-cache.ts";
import {
  type RegistryClientEnvironment,
  type RegistryClientOptions,
  type ResolvedOptions,
  withDefaults,
} from "./options.ts";
import { resolveReferences } from "./references.ts";
import { RegistryRequests } from "./requests.ts";

type FoundVersion = SubjectVersion & SourceSchema;
/** The three questions about a subject or an id whose answers expire; keys tell them apart. */
type SubjectAnswer = FoundVersion | ReadonlySet<number> | readonly SubjectVersion[];

const realEnvironment: RegistryClientEnvironment = {
  now: () => performance.now(),
  random: Math.random,
  sleep: (ms, signal) => sleep(ms, undefined, { signal }),
};

export class RegistryClient implements SchemaSource {
  readonly #options: ResolvedOptions;
  readonly #requests: RegistryRequests;
  readonly #schemas: LoadingCache<SourceSchema>;
  readonly #subjects: LoadingCache<SubjectAnswer>;
  readonly #versions: LoadingCache<VersionAnswer>;
  #whyNoRegistry: string | null = null;

  /** Connects to nothing yet. @throws RangeError, TypeError for options that cannot be used, never repeating secrets */
  constructor(options: RegistryClientOptions, environment: RegistryClientEnvironment = realEnvironment) {
    this.#options = withDefaults(options);
    this.#requests = new RegistryRequests(this.#options, environment);
    const { maxCachedSchemas, maxCachedLength, maxCachedSubjects, subjectTtlMs, versionTtlMs } =
      this.#options;
    const { notFoundTtlMs, failureTtlMs } = this.#options;
    const common = { notFoundTtlMs, failureTtlMs, now: () => environment.now() };
    this.#schemas = new LoadingCache({
      ...common,
      max: maxCachedSchemas,
      maxSize: maxCachedLength,
      sizeOf: lengthOf,
      ttlMs: null,
    });
    this.#subjects = new LoadingCache({ ...common, max: maxCachedSubjects, ttlMs: subjectTtlMs });
    this.#versions = new LoadingCache({
      ...common,
      max: maxCachedSubjects,
      maxSize: maxCachedLength,
      sizeOf: ({ schema }) => schema.length,
      ttlMs: versionTtlMs,
    });
  }

  get health(): RegistryHealth {
    const { health } = this.#requests;
    if (this.#whyNoRegistry === null || health.status !== "up") return health;
    return { ...health, status: "refusing", lastError: this.#whyNoRegistry };
  }

  get figures(): RegistryClientFigures {
    return {
      schemas: this.#schemas.figures,
      subjects: this.#subjects.figures,
      versions: this.#versions.figures,
      requests: this.#requests.figures,
    };
  }

  /** What waits for an answer is rejected; what is cached goes on being answered. */
  close(): void {
    this.#requests.close();
  }

  /** Asks whether a registry is there, for `health`. */
  async check(): Promise<void> {
    try {
      await this.#ask("/schemas/types", this.#deadline(), schemaTypesForm, "a list of schema types");
      this.#whyNoRegistry = null;
    } catch (error) {
      if (!(error instanceof SchemaSourceError)) throw error;
      // Anything else was noticed, and logged, where it was asked: this is an answer, but no registry's.
      if (this.#requests.health.status !== "up") return;
      if (this.#whyNoRegistry === null) {
        this.#options.log?.warn({ reason: error.message }, "what answers is no schema registry");
      }
      this.#whyNoRegistry = error.message;
    }
  }

  byId(id: number, subject = ""): Promise<SourceSchema | null> {
    return this.#byIdInContext(id, contextOf(subject));
  }

  byGuid(text: string, subject = ""): Promise<SourceSchema | null> {
    const guid = text.toLowerCase();
    const preferred = contextOf(subject);
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(guid)) return Promise.resolve(null);
    return this.#schemas.get(`guid ${guid} ${preferred}`, async () => {
      const path = `/schemas/guids/${guid}/ids`;
      const expected = "a list of contexts and ids";
      const deadline = this.#deadline();
      const ids = await this.#ask(path, deadline, idsOfGuidForm, expected, { isNewEndpoint: true });
      const first = ids?.find(({ context }) => context === preferred) ?? ids?.[0];
      if (first === undefined) return null;
      const found = await this.#byIdInContext(first.id, first.context, deadline);
      if (found === null || found.guid === guid) return found;
      if (found.guid === "") return { ...found, guid };
      throw new RegistryAnswerError(
        `the registry says that GUID ${guid} is id ${first.id}, and that this id has GUID ${found.guid}`,
        200,
      );
    });
  }

  bySubject(subject: string, version: number | "latest"): Promise<FoundVersion | null> {
    if (subject === "" || !isVersion(version)) return Promise.resolve(null);
    const load = async (): Promise<FoundVersion | null> => {
      const deadline = this.#deadline();
      const found = await this.#askVersion(`${pathOf(subject)}/${version}`, deadline);
      return found === null ? null : this.#withSchema(found, deadline);
    };
    return this.#subjects.get(`version ${version} ${subject}`, load) as Promise<FoundVersion | null>;
  }

  async idsOfSubject(subject: string): Promise<ReadonlySet<number>> {
    if (subject === "") return new Set();
    const load = async (): Promise<ReadonlySet<number> | null> => {
      const deadline = this.#deadline();
      const expected = "a list of version numbers";
      const numbers = await this.#ask(pathOf(subject), deadline, versionNumbersForm, expected);
      if (numbers === null) return null;
      // Each is a question of its own, and its answer an entry.
      if (numbers.length > this.#options.maxCachedSubjects) {
        throw new SchemaSourceError(`a subject has more versions than are kept: ${numbers.length}`);
      }
      const versions = await Promise.all(numbers.map((number) => this.#version(subject, number, deadline)));
      // Those that are gone since the list was made are left out.
      const own = versions.filter(
        (found) => found !== null && contextOf(found.subject) === contextOf(subject),
      );
      return new Set(own.map((found) => (found as VersionAnswer).id));
    };
    const found = (await this.#subjects.get(`ids ${subject}`, load)) as ReadonlySet<number> | null;
    return found ?? new Set();
  }

  async versionsOfId(id: number, subject = ""): Promise<readonly SubjectVersion[]> {
    if (!isId(id)) return [];
    const context = contextOf(subject);
    const path = `/schemas/ids/${id}/versions${queryOf(context)}`;
    const expected = "a list of subjects and versions";
    const load = (): Promise<readonly SubjectVersion[] | null> =>
      this.#ask(path, this.#deadline(), subjectVersionsForm, expected);
    const found = await this.#subjects.get(`usages ${id} ${context}`, load);
    return (found as readonly SubjectVersion[] | null) ?? [];
  }

  async #byIdInContext(id: number, context: string, deadline?: AbortSignal): Promise<SourceSchema | null> {
    // Bytes that only begin like an envelope name such ids.
    if (!isId(id)) return Promise.resolve(null);
    return this.#schemas.get(schemaKey(id, context), async () => {
      const until = deadline ?? this.#deadline();
      const path = `/schemas/ids/${id}${queryOf(context)}`;
      const answer = await this.#ask(path, until, schemaForm, "a schema");
      return answer === null ? null : this.#resolve(id, context, answer, until);
    });
  }

  /** Its references are known already where its id is. */
  async #withSchema(found: VersionAnswer, deadline: AbortSignal): Promise<FoundVersion> {
    const { subject, version, id } = found;
    const context = contextOf(subject);
    const key = schemaKey(id, context);
    let schema = this.#schemas.peek(key);
    if (schema === undefined) {
      schema = await this.#resolve(id, context, found, deadline);
      this.#schemas.set(key, schema);
    }
    return { subject, version, ...schema };
  }

  async #resolve(
    id: number,
    context: string,
    answer: SchemaAnswer,
    deadline: AbortSignal,
  ): Promise<SourceSchema> {
    const what = `schema ${id}`;
    const load = (subject: string, version: number | "latest"): Promise<VersionAnswer | null> =>
      this.#version(subject, version, deadline);
    const references = await resolveReferences(what, context, answer, this.#options, load);
    const { guid, schemaType: formatName, schema: text } = answer;
    return { id, guid, context, formatName, text, references };
  }

  /** Which schema a version is, deleted or not. */
  #version(
    subject: string,
    version: number | "latest",
    deadline: AbortSignal,
  ): Promise<VersionAnswer | null> {
    return this.#versions.get(`${version} ${subject}`, () =>
      this.#askVersion(`${pathOf(subject)}/${version}?deleted=true`, deadline),
    );
  }

  #askVersion(path: string, deadline: AbortSignal): Promise<VersionAnswer | null> {
    return this.#ask(path, deadline, versionForm, "a version of a subject");
  }

  async #ask<T>(
    path: string,
    deadline: AbortSignal,
    form: z.ZodType<T>,
    expected: string,
    notFound?: NotFoundOptions,
  ): Promise<T | null> {
    return parseAnswer(await this.#requests.get(path, deadline), form, expected, notFound);
  }

  #deadline(): AbortSignal {
    return AbortSignal.timeout(this.#options.lookupTimeoutMs);
  }
}

function isId(id: number): boolean {
  return Number.isInteger(id) && id >= 0 && id <= 0x7fffffff;
}

function isVersion(version: number | "latest"): boolean {
  return version === "latest" || (isId(version) && version > 0);
}

function schemaKey(id: number, context: string): string {
  return `id ${id} ${context}`;
}

function lengthOf({ text, references }: SourceSchema): number {
  return references.reduce((sum, reference) => sum + reference.text.length, text.length);
}

function pathOf(subject: string): string {
  // No registry has a subject with half a character, but a message may claim one.
  return `/subjects/${encodeURIComponent(subject.toWellFormed())}/versions`;
}

function queryOf(context: string): string {
  return context === DEFAULT_CONTEXT ? "" : `?subject=${encodeURIComponent(contextSubject(context))}`;
}
