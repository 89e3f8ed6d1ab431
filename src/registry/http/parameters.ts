/** What stands in paths and queries. */
import type { FastifyRequest } from "fastify";
import { RegistryError } from "../model/registry-error.ts";
import { DEFAULT_CONTEXT, parseContext, parseSubject, type Subject, subjectOf } from "../model/subject.ts";

type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

export class Parameters {
  readonly #path: Values;
  readonly #query: Values;

  constructor(request: FastifyRequest) {
    this.#path = request.params as Values;
    this.#query = request.query as Values;
  }

  path(name: string): string {
    return this.#path[name] as string;
  }

  /** Of the first, when there are several. */
  text(name: string, byDefault = ""): string {
    return this.texts(name)[0] ?? byDefault;
  }

  texts(name: string): readonly string[] {
    const value = this.#query[name];
    return value === undefined ? [] : typeof value === "string" ? [value] : value;
  }

  flag(name: string): boolean {
    return this.text(name).toLowerCase() === "true";
  }

  /** The context of a path below `/contexts/{context}`. @throws RegistryError 400 */
  get context(): string {
    const context = this.#path.context as string | undefined;
    return context === undefined ? DEFAULT_CONTEXT : parseContext(context);
  }

  /** A subject in the path. */
  get subject(): Subject {
    return this.#inContext(this.path("subject"));
  }

  /** The query's `subject`; the context's own when there is none. */
  get subjectFilter(): Subject {
    return this.#inContext(this.text("subject"));
  }

  /** The query's `subjectPrefix`. */
  prefix(byDefault: string): string {
    if (this.context === DEFAULT_CONTEXT) return this.text("subjectPrefix", byDefault);
    const prefix = this.text("subjectPrefix");
    return hasContext(prefix) ? prefix : subjectOf(this.context, prefix).qualified;
  }

  /**
   * The spelling that schemas are asked for in. `logical`, a language of the original's newest releases for all formats, is
   * refused: it would also change what a request's schema means.
   * @throws RegistryError 42201
   */
  get format(): string {
    const format = this.text("format");
    if (format.toLowerCase() !== "logical") return format;
    throw new RegistryError(42201, "format=logical is not part of this registry");
  }

  /** An id in the path. @throws RegistryError 404 */
  get id(): number {
    return toInteger(this.path("id"));
  }

  /** The part of a list that `offset` and `limit` ask for; a limit that is not positive, or too large, is the largest. */
  page<T>(items: readonly T[], maxLimit: number = Number.MAX_SAFE_INTEGER): readonly T[] {
    const offset = Math.max(0, toInteger(this.text("offset", "0")));
    const asked = toInteger(this.text("limit", "-1"));
    const limit = asked > 0 && asked <= maxLimit ? asked : maxLimit;
    return items.slice(offset, offset + limit);
  }

  #inContext(text: string): Subject {
    return hasContext(text) ? parseSubject(text) : subjectOf(this.context, text);
  }
}

function hasContext(text: string): boolean {
  return text.startsWith(":.") || text.startsWith(":*:");
}

/** What is no number names nothing. */
function toInteger(text: string): number {
  if (!/^[+-]?\d{1,10}$/.test(text)) throw new RegistryError(404, "HTTP 404 Not Found");
  return Number(text);
}
