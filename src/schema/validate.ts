/**
 * The fourth step: whether one side of a topic's records, the keys or the values, is what the topic's configs ask for.
 *
 * null passes always: it is a record without a key, or a tombstone. Bytes that begin like an envelope are one only if
 * there is a schema of that id: else a topic that takes records without a schema takes them. An id in the header is
 * said on purpose, so there it has to exist.
 */
import { type LocatedPayload, locatePayload } from "./decode.ts";
import { type Envelope, type Header, readEnvelope, type SchemaId, type Side } from "./envelope.ts";
import { PayloadError, SchemaError } from "./format.ts";
import type { HeavyChecks } from "./heavy-checks.ts";
import { bareSchemaId, type ResolvedSchema, type SchemaResolver } from "./resolve.ts";
import { SchemaSourceError } from "./schema-source.ts";
import { subjectSeenFrom } from "./subject-context.ts";
import { type SubjectNameStrategy, subjectName } from "./subject-name.ts";

export type ViolationAction = "reject" | "dlq" | "warn";

/** What a topic asks of its keys, or of its values. */
export interface SideRules {
  /** `id`: the schema exists and is one of the subject's. `payload`: and the payload satisfies it. */
  readonly mode: "id" | "payload";
  readonly action: ViolationAction;
  /** Whether a record without a schema is a violation. */
  readonly isRequired: boolean;
  readonly strategy: SubjectNameStrategy;
  /** Of the registry, in which the subject and the ids are; `.` is the default one. */
  readonly context: string;
}

export interface Violation {
  readonly side: Side;
  readonly action: ViolationAction;
  /** The id or the GUID, and the subject, as far as they are known. */
  readonly schema: string | null;
  readonly subject: string | null;
  /** A JSON pointer into the payload, "" for the whole. */
  readonly path: string;
  readonly reason: string;
}

/**
 * The questions to the registry that one batch may cause for one side. A producer uses a handful of schemas; without a
 * limit each record of a hostile batch would be a request to an external registry.
 */
const MAX_QUESTIONS = 100;
/** Reasons may hold what the payload holds, and a response is not to grow with it. */
const MAX_TEXT = 300;

/**
 * What a message begins with, up to its payload, whose schema was found to be one of the subject's: for the rest of the
 * batch nothing of that changes, and most messages begin alike. Without it each takes 0.4 µs more.
 */
class Accepted {
  readonly schema: ResolvedSchema;
  readonly schemaId: SchemaId;
  readonly subject: string;
  readonly prefix: Buffer;
  readonly messageIndexes: readonly number[] | undefined;

  constructor(
    schema: ResolvedSchema,
    schemaId: SchemaId,
    subject: string,
    prefix: Buffer,
    messageIndexes: readonly number[] | undefined,
  ) {
    this.schema = schema;
    this.schemaId = schemaId;
    this.subject = subject;
    this.prefix = prefix;
    this.messageIndexes = messageIndexes;
  }

  startsAt(bytes: Buffer, start: number, length: number): boolean {
    const { prefix } = this;
    if (length < prefix.length) return false;
    for (let i = 0; i < prefix.length; i++) if (bytes[start + i] !== prefix[i]) return false;
    return true;
  }
}

/** Checks one batch: what the registry said is kept for that long. */
export class SideValidator {
  readonly #side: Side;
  readonly #rules: SideRules;
  readonly #topicName: string;
  readonly #resolver: SchemaResolver;
  readonly #heavyChecks: HeavyChecks;
  readonly #schemas = new Map<number | string, ResolvedSchema | null>();
  readonly #idsBySubject = new Map<string, ReadonlySet<number>>();
  #questions = 0;
  /** Of the last message whose schema is one of the subject's. */
  #accepted: Accepted | null = null;
  /** Why no more is asked. What is known of schemas need not be known of subjects, so each is tried once. */
  readonly #unavailable = new Map<"schema" | "subject", string>();

  constructor(
    side: Side,
    rules: SideRules,
    topicName: string,
    resolver: SchemaResolver,
    heavyChecks: HeavyChecks,
  ) {
    this.#side = side;
    this.#rules = rules;
    this.#topicName = topicName;
    this.#resolver = resolver;
    this.#heavyChecks = heavyChecks;
  }

  /**
   * The key or the value of `length` bytes from `start`; below 0 it is null. Answers at once unless the registry has to be
   * asked or the check may take long: a promise for each record would cost more than the check.
   * @throws SchemaSourceError (as a rejection) when the registry cannot be asked, unless violations are only warned of or
   *   records without a schema pass
   */
  check(
    bytes: Buffer,
    start: number,
    length: number,
    headers: readonly Header[],
  ): Violation | null | Promise<Violation | null> {
    if (length < 0) return null;
    const accepted = this.#accepted;
    if (accepted !== null && headers.length === 0 && accepted.startsAt(bytes, start, length)) {
      if (this.#rules.mode === "id") return null;
      const payload = bytes.subarray(start + accepted.prefix.length, start + length);
      return this.#checkPayload(accepted, payload, accepted.messageIndexes);
    }
    const message = bytes.subarray(start, start + length);
    const envelope = readEnvelope(this.#side, message, headers);
    if (envelope === null) return this.#withoutSchema(null, "there is no schema id");
    return this.#checkEnvelope(envelope, message);
  }

  #checkEnvelope(envelope: Envelope, message: Buffer): Violation | null | Promise<Violation | null> {
    const { schemaId } = envelope;
    const key = schemaId.kind === "id" ? schemaId.id : schemaId.guid;
    const { context } = this.#rules;
    let schema = this.#schemas.get(key);
    if (schema === undefined) {
      schema = this.#resolver.known(schemaId, context);
      if (schema === undefined) {
        return this.#ask("schema", envelope, message, async () => {
          this.#schemas.set(key, await this.#resolver.schema(schemaId, context));
        });
      }
      this.#schemas.set(key, schema);
    }
    if (schema === null) {
      const reason = "the registry has no such schema";
      return envelope.from === "prefix"
        ? this.#withoutSchema(schemaId, reason)
        : this.#violation(schemaId, null, "", reason);
    }
    return this.#checkMessage(schema, envelope, message);
  }

  #checkMessage(
    schema: ResolvedSchema,
    envelope: Envelope,
    message: Buffer,
  ): Violation | null | Promise<Violation | null> {
    const { strategy, mode, context } = this.#rules;
    const { schemaId } = envelope;
    const locate = (): LocatedPayload => locatePayload(envelope, message, schema.source.formatName);
    let subject: string | null = null;
    try {
      subject = subjectName(strategy, this.#topicName, this.#side, () =>
        schema.parsed.recordName(locate().messageIndexes),
      );
      if (subject === null)
        return this.#violation(schemaId, null, "", `${strategy} needs a schema with a name`);
      subject = subjectSeenFrom(context, subject);
      const ids = this.#idsBySubject.get(subject);
      if (ids === undefined) {
        const asked = subject;
        return this.#ask("subject", envelope, message, async () => {
          this.#idsBySubject.set(asked, await this.#resolver.idsOfSubject(asked));
        });
      }
      // A GUID may be found in another context, where the same id is another schema's.
      if (!ids.has(schema.source.id) || schema.source.context !== context) {
        return this.#violation(schemaId, subject, "", "the schema is not one of the subject's");
      }
      if (mode === "id" && strategy === "TopicNameStrategy") {
        this.#accept(schema, envelope, subject, message.subarray(0, envelope.bodyStart), undefined);
        return null;
      }
      const { payload, messageIndexes } = locate();
      const prefix = message.subarray(0, message.length - payload.length);
      this.#accept(schema, envelope, subject, prefix, messageIndexes);
      return mode === "id"
        ? null
        : this.#checkPayload({ schema, schemaId, subject }, payload, messageIndexes);
    } catch (error) {
      return this.#failure(error, schemaId, subject);
    }
  }

  #accept(
    schema: ResolvedSchema,
    { from, schemaId }: Envelope,
    subject: string,
    prefix: Buffer,
    messageIndexes: readonly number[] | undefined,
  ): void {
    if (from === "prefix") {
      this.#accepted = new Accepted(schema, schemaId, subject, Buffer.from(prefix), messageIndexes);
    }
  }

  #checkPayload(
    { schema, schemaId, subject }: Pick<Accepted, "schema" | "schemaId" | "subject">,
    payload: Buffer,
    messageIndexes: readonly number[] | undefined,
  ): Violation | null | Promise<Violation | null> {
    try {
      if (schema.parsed.checkIfQuick(payload, messageIndexes)) return null;
    } catch (error) {
      return this.#failure(error, schemaId, subject);
    }
    return this.#heavyChecks.check(schema, payload, messageIndexes).then(
      () => null,
      (error) => this.#failure(error, schemaId, subject),
    );
  }

  #failure(error: unknown, schemaId: SchemaId, subject: string | null): Violation {
    if (error instanceof PayloadError) return this.#violation(schemaId, subject, error.path, error.message);
    if (error instanceof SchemaError) {
      return this.#violation(schemaId, subject, "", `the schema cannot be used: ${error.message}`);
    }
    throw error;
  }

  async #ask(
    about: "schema" | "subject",
    envelope: Envelope,
    message: Buffer,
    question: () => Promise<void>,
  ): Promise<Violation | null> {
    const unavailable = this.#unavailable.get(about);
    if (unavailable !== undefined) return this.#unanswered(envelope.schemaId, unavailable);
    if (this.#questions++ >= MAX_QUESTIONS) {
      return this.#violation(
        envelope.schemaId,
        null,
        "",
        `the batch uses more than ${MAX_QUESTIONS} schemas and subjects`,
      );
    }
    try {
      await question();
    } catch (error) {
      const { action, isRequired } = this.#rules;
      const isStrict = action !== "warn" && isRequired;
      if (isStrict || !(error instanceof SchemaSourceError)) throw error;
      const reason = `the registry cannot be asked: ${error.message}`;
      this.#unavailable.set(about, reason);
      return this.#unanswered(envelope.schemaId, reason);
    }
    return await this.#checkEnvelope(envelope, message);
  }

  /** Passes, but not unnoticed: where a schema is not required, this may be a record without one. */
  #unanswered(schemaId: SchemaId, reason: string): Violation {
    return { ...this.#violation(schemaId, null, "", reason), action: "warn" };
  }

  #withoutSchema(schemaId: SchemaId | null, reason: string): Violation | null {
    return this.#rules.isRequired ? this.#violation(schemaId, null, "", reason) : null;
  }

  #violation(schemaId: SchemaId | null, subject: string | null, path: string, reason: string): Violation {
    const { action } = this.#rules;
    const schema = schemaId === null ? null : bareSchemaId(schemaId);
    return { side: this.#side, action, schema, subject, path: short(path), reason: short(reason) };
  }
}

export function describeViolation({ side, schema, subject, path, reason }: Violation): string {
  const where = [
    side,
    ...(schema === null ? [] : [`schema ${schema}`]),
    ...(subject === null ? [] : [`subject ${short(subject)}`]),
    ...(path === "" ? [] : [`at ${path}`]),
  ];
  return `${where.join(", ")}: ${reason}`;
}

function short(text: string): string {
  return text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT)}…`;
}
