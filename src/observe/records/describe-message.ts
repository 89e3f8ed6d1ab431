/**
 * What is inside a key or a value, for whoever looks: decoded by the schema that it names, else as JSON, text or hex,
 * and why. Looking never fails: what goes wrong with one message is said beside its bytes.
 */
import { isUtf8 } from "node:buffer";
import { type JsonValue, parseVerbatimJson } from "#src/codec/exact-json.ts";
import { locatePayload } from "#src/schema/decode.ts";
import { type Envelope, type Header, readEnvelope, type SchemaId, type Side } from "#src/schema/envelope.ts";
import { type ParsedSchema, PayloadError, SchemaError, type SchemaFormatName } from "#src/schema/format.ts";
import { type ResolvedSchema, SchemaResolver, schemaIdText } from "#src/schema/resolve.ts";
import {
  type SchemaSource,
  SchemaSourceError,
  type SourceSchema,
  type SubjectVersion,
} from "#src/schema/schema-source.ts";
import { contextSubject, DEFAULT_CONTEXT } from "#src/schema/subject-context.ts";
import { type JsonObject, rowToJson } from "./row-json.ts";

/** Decoding holds the event loop; messages beyond are rarely what somebody looks at. */
const MAX_DECODED_BYTES = 4 * 1024 * 1024;
/** Of bytes that are shown as they are. */
const MAX_RAW_BYTES = 1024 * 1024;

interface KnownSchema {
  readonly schema: SourceSchema;
  readonly subjects: readonly SubjectVersion[];
  /** What is wrong with the schema itself, instead of it. */
  readonly parsed: ParsedSchema | SchemaError;
}

/** For one answer: every schema is asked for and parsed once. */
export class MessageDescriber {
  readonly #source: SchemaSource | null;
  readonly #context: string;
  readonly #known = new Map<string, Promise<KnownSchema | null>>();
  #resolver: SchemaResolver | undefined;

  /**
   * @param source null when there is no registry
   * @param context of the registry, in which the topic's ids are
   */
  constructor(source: SchemaSource | null, context: string = DEFAULT_CONTEXT) {
    this.#source = source;
    this.#context = context;
  }

  /** JSON text, since it is what is sent; `null` for no key or a tombstone. */
  async describe(side: Side, message: Buffer | null, headers: readonly Header[]): Promise<string> {
    if (message === null) return "null";
    const envelope = readEnvelope(side, message, headers);
    if (envelope === null) return raw(message, {});
    const name = schemaIdText(envelope.schemaId);
    let known: KnownSchema | null;
    try {
      known = await this.#schema(envelope);
    } catch (error) {
      if (!(error instanceof SchemaSourceError)) throw error;
      return raw(message, { error: { path: "", reason: `${name}: ${error.message}` } });
    }
    if (known !== null) return decoded(message, envelope, known);
    const lacking = this.#source === null ? "there is no registry here" : "the registry does not know";
    if (envelope.from === "header") {
      const reason = `the header names ${name}: ${lacking}`;
      return raw(message, { error: { path: "", reason } });
    }
    // Many messages begin so without being of a schema.
    return raw(message, { note: `begins as if it were of ${name}: ${lacking}` });
  }

  #schema({ schemaId }: Envelope): Promise<KnownSchema | null> {
    const source = this.#source;
    if (source === null) return Promise.resolve(null);
    const key = schemaIdText(schemaId);
    let known = this.#known.get(key);
    if (known === undefined) {
      known = this.#resolve(source, schemaId);
      this.#known.set(key, known);
    }
    return known;
  }

  async #resolve(source: SchemaSource, schemaId: SchemaId): Promise<KnownSchema | null> {
    // Loaded when the first message needs it: a gateway that is not looked into does without.
    const { allFormats } = await import("#src/schema/formats/all.ts");
    this.#resolver ??= new SchemaResolver(source, allFormats);
    const schema = await this.#resolver.schema(schemaId, this.#context);
    if (schema === null) return null;
    const { id, context } = schema.source;
    const subjects = await source.versionsOfId(id, contextSubject(context));
    return { schema: schema.source, subjects, parsed: parsedOrError(schema) };
  }
}

function parsedOrError(schema: ResolvedSchema): ParsedSchema | SchemaError {
  try {
    return schema.parsed;
  } catch (error) {
    if (error instanceof SchemaError) return error;
    throw error;
  }
}

function decoded(message: Buffer, envelope: Envelope, { schema, subjects, parsed }: KnownSchema): string {
  const { id, guid, formatName } = schema;
  const about = {
    id,
    guid,
    format: formatName,
    subjects: subjects.map(({ subject, version }) => ({ subject, version })),
  };
  const broken = (path: string, reason: string): string =>
    raw(message, { schema: about, error: { path, reason } });
  if (parsed instanceof SchemaError) return broken(parsed.path, `the schema is broken: ${parsed.message}`);
  if (message.length > MAX_DECODED_BYTES) {
    return broken("", `not decoded: ${message.length} bytes are more than ${MAX_DECODED_BYTES}`);
  }
  try {
    const { payload, messageIndexes } = locatePayload(envelope, message, formatName);
    const which = messageIndexes === undefined ? {} : { messageIndexes };
    const json = document(formatName, parsed, payload, messageIndexes);
    return JSON.stringify({ schema: { ...about, ...which }, json });
  } catch (error) {
    if (error instanceof PayloadError || error instanceof SchemaError)
      return broken(error.path, error.message);
    if (error instanceof RangeError) return broken("", `nested too deeply to be shown: ${error.message}`);
    throw error;
  }
}

/** A JSON document is shown as it is, once it is known to satisfy its schema: a row would say less. */
function document(
  formatName: SchemaFormatName,
  parsed: ParsedSchema,
  payload: Buffer,
  messageIndexes: readonly number[] | undefined,
): JsonValue {
  if (formatName !== "JSON") return rowToJson(parsed.decode(payload, messageIndexes).row);
  parsed.check(payload);
  return parseVerbatimJson(payload.toString("utf8"));
}

/** The message as it came: JSON objects and arrays as JSON, text as text, anything else in hex. */
function raw(message: Buffer, about: JsonObject): string {
  const start: JsonObject = { schema: null, ...about };
  if (!isUtf8(message)) return JSON.stringify({ ...start, ...cut("hex", message) });
  const text = message.toString("utf8");
  if (message.length <= MAX_RAW_BYTES && /^\s*[{[]/.test(text)) {
    try {
      return JSON.stringify({ ...start, json: parseVerbatimJson(text) });
    } catch (error) {
      // Not JSON, or nested too deeply for recursion: text.
      if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    }
  }
  return JSON.stringify({ ...start, ...cut("text", message) });
}

function cut(encoding: "hex" | "text", message: Buffer): JsonObject {
  const shown = message.toString(encoding === "hex" ? "hex" : "utf8", 0, MAX_RAW_BYTES);
  if (message.length <= MAX_RAW_BYTES) return { [encoding]: shown };
  return { [encoding]: shown, shownBytes: MAX_RAW_BYTES, sizeInBytes: message.length };
}
