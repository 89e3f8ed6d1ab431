/**
 * A validating function by ajv. Each schema has an instance of its own: an instance keeps whatever was compiled with
 * it for ever and finds schemas by identity, so shared ones would grow and mix up equal `$id`s.
 */

import { Ajv, type AnySchema, type ErrorObject, type Options } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import draft6MetaSchema from "ajv/dist/refs/json-schema-draft-06.json" with { type: "json" };
import ajvDraft4 from "ajv-draft-04";
import ajvFormats from "ajv-formats";
import { PayloadError, SchemaError } from "../../format.ts";
import { bundle, COUNT_KEYWORD } from "./bundle.ts";
import { assertsFormats, type Draft } from "./dialect.ts";
import { compilePattern, toRegExp } from "./pattern.ts";
import type { Resources } from "./resources.ts";
import { isSchemaObject, type SchemaObject } from "./subschemas.ts";
import { isTimeRequired, TimeLimit } from "./time-limit.ts";
import { hasUniqueItems, membership } from "./unique-items.ts";
import { COUNTED_WEIGHT, countedSchemas, WorkLimit, weightOf } from "./work-limit.ts";

// Both are CommonJS modules that are their own default export, which their types do not say.
const Ajv4 = ajvDraft4 as unknown as typeof Ajv;
const addFormats = ajvFormats as unknown as (ajv: Ajv, options: { keywords: boolean }) => void;

/** Up to so many values ajv's own code, a chain of comparisons, is faster than a set. */
const SMALL_ENUM = 50;

/** Null when the value satisfies the schema, else the first thing that is wrong, with what led to it. */
type Errors = readonly ErrorObject[] | null;

export interface Check {
  /** How many schemas a value is put through at most, about; see weightOf. */
  readonly weight: number;
  wholly(value: unknown, payloadLength: number): Errors;
  /** undefined when a pattern would need the clock. */
  quickly(value: unknown, payloadLength: number): Errors | undefined;
}

/** @throws SchemaError */
export function compile(resources: Resources): Check {
  for (const schema of resources.documents()) checkByMetaSchema(schema, resources.draft);
  const work = new WorkLimit();
  const time = new TimeLimit();
  const counted = countedSchemas(resources);
  const validate = compileWithAjv(resources, counted, work, time);
  const isCounted = counted.size > 0;
  const attempt = (value: unknown, payloadLength: number): Errors => {
    if (isCounted) work.start(payloadLength);
    if (validate(value)) return null;
    const errors = validate.errors ?? [];
    // ajv would keep them, and with them parts of the payload.
    validate.errors = null;
    return errors;
  };
  const quickly = (value: unknown, payloadLength: number): Errors | undefined => {
    try {
      return attempt(value, payloadLength);
    } catch (error) {
      if (error instanceof RangeError) throw new PayloadError("", "it recurses too deeply to be checked");
      if (error instanceof ReferenceError || error instanceof TypeError) {
        // Code that ajv got wrong, met with entangled unevaluatedProperties: not the gateway's undoing.
        throw new PayloadError("", "its schema is one that cannot be checked", { cause: error });
      }
      if (!isTimeRequired(error)) throw error;
      return undefined;
    }
  };
  return {
    weight: isCounted ? COUNTED_WEIGHT : weightOf(resources),
    quickly,
    wholly(value, payloadLength) {
      const errors = quickly(value, payloadLength);
      return errors === undefined ? time.run(() => attempt(value, payloadLength)) : errors;
    },
  };
}

function compileWithAjv(
  resources: Resources,
  counted: ReadonlySet<SchemaObject>,
  work: WorkLimit,
  time: TimeLimit,
): ReturnType<Ajv["compile"]> {
  const { draft } = resources;
  const ajv = createAjv(draft, {
    // Checked already, by an instance that has its meta-schema compiled.
    validateSchema: false,
    validateFormats: assertsFormats(draft),
    // Inherited names (`constructor`, `toString`) are not members of a payload.
    ownProperties: mentionsInheritedName(resources),
    code: { regExp: Object.assign((source: string) => compilePattern(source, time), { code: "pattern" }) },
  });
  replaceSlowKeywords(ajv, work, resources);
  try {
    return ajv.compile(bundle(resources, counted) as AnySchema);
  } catch (error) {
    throw schemaErrorOf(error);
  }
}

function createAjv(draft: Draft, options: Options): Ajv {
  const Class = { "4": Ajv4, "6": Ajv, "7": Ajv, "2019-09": Ajv2019, "2020-12": Ajv2020 }[draft];
  const ajv = new Class({
    strict: false,
    // What JSON.parse makes infinite is no number.
    strictNumbers: true,
    logger: false,
    addUsedSchema: false,
    // Copies of what references lead to, within one another, double the code at each step.
    inlineRefs: false,
    ...options,
  }) as Ajv;
  if (draft === "6") ajv.addMetaSchema(draft6MetaSchema);
  addFormats(ajv, { keywords: false });
  // `pattern`s are judged by the same function that later compiles them.
  ajv.addFormat("regex", { type: "string", validate: isPattern });
  // An ordinary unknown keyword from draft 6 on; ajv insists that it be called $id.
  if (draft !== "4") ajv.removeKeyword("id");
  return ajv;
}

function isPattern(source: string): boolean {
  try {
    toRegExp(source);
    return true;
  } catch {
    return false;
  }
}

function replaceSlowKeywords(ajv: Ajv, work: WorkLimit, resources: Resources): void {
  ajv.addKeyword({
    keyword: COUNT_KEYWORD,
    schemaType: "number",
    errors: false,
    compile: (schemas: number) => () => work.count(schemas),
  });
  replaceUniqueItems(ajv);
  if (resources.documents().some(hasLargeEnum)) {
    ajv.removeKeyword("enum");
    ajv.addKeyword({
      keyword: "enum",
      schemaType: "array",
      error: { message: "must be equal to one of the allowed values" },
      compile: (values: unknown[]) => membership(values),
    });
  }
}

function replaceUniqueItems(ajv: Ajv): void {
  ajv.removeKeyword("uniqueItems");
  ajv.addKeyword({
    keyword: "uniqueItems",
    type: "array",
    schemaType: "boolean",
    error: { message: "must NOT have duplicate items" },
    validate: (isUnique: boolean, items: readonly unknown[]) => !isUnique || hasUniqueItems(items),
  });
}

function hasLargeEnum(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasLargeEnum);
  if (!isSchemaObject(value)) return false;
  return Object.entries(value).some(
    ([name, of]) => (name === "enum" && Array.isArray(of) && of.length > SMALL_ENUM) || hasLargeEnum(of),
  );
}

function mentionsInheritedName(resources: Resources): boolean {
  const text = JSON.stringify(resources.documents());
  return Object.getOwnPropertyNames(Object.prototype).some((name) => text.includes(`"${name}"`));
}

/** One instance for each draft that checks schemas; nothing of theirs stays in it. */
const metaSchemas = new Map<Draft, Ajv>();

function checkByMetaSchema(schema: SchemaObject | boolean, draft: Draft): void {
  let ajv = metaSchemas.get(draft);
  if (ajv === undefined) {
    ajv = createAjv(draft, { validateFormats: true });
    replaceUniqueItems(ajv);
    metaSchemas.set(draft, ajv);
  }
  const { $schema: _, ...rest } = isSchemaObject(schema) ? schema : { $schema: null };
  try {
    if (typeof schema === "boolean" ? draft !== "4" : ajv.validateSchema(rest)) return;
    const error = ajv.errors?.[0];
    throw new SchemaError(
      `#${error?.instancePath ?? ""}`,
      error === undefined ? "a boolean is no schema in draft 4" : `${error.keyword}: ${error.message}`,
    );
  } finally {
    ajv.errors = null;
  }
}

function schemaErrorOf(cause: unknown): SchemaError {
  if (cause instanceof SchemaError) return cause;
  if (cause instanceof RangeError) return new SchemaError("", "the schema recurses too deeply", { cause });
  return new SchemaError("", cause instanceof Error ? cause.message : String(cause), { cause });
}
