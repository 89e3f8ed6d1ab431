/** The forms of a registry's answers, and what is said of one that has another form. */
import { z } from "zod";
import type { SchemaFormatName } from "../format.ts";
import type { SubjectVersion } from "../schema-source.ts";
import { RegistryAnswerError } from "./errors.ts";
import { printable } from "./exchange.ts";
import type { UsefulAnswer } from "./requests.ts";

export interface SchemaReference {
  readonly name: string;
  readonly subject: string;
  /** -1 is the latest one. */
  readonly version: number;
}

export interface SchemaAnswer {
  readonly schema: string;
  readonly schemaType: SchemaFormatName;
  readonly references: readonly SchemaReference[];
  /** Empty from a registry that is too old to know GUIDs. */
  readonly guid: string;
}

export interface VersionAnswer extends SchemaAnswer, SubjectVersion {
  readonly id: number;
}

const int32 = z.int().min(0).max(0x7fffffff);
const subjectVersion = { subject: z.string(), version: int32 };
const reference = z.object({
  name: z.string(),
  subject: z.string(),
  version: z.int().min(-1).max(0x7fffffff),
});
const schema = {
  schema: z.string(),
  // Left out for Avro by older registries.
  schemaType: z
    .enum(["AVRO", "PROTOBUF", "JSON"])
    .nullish()
    .transform((type) => type ?? "AVRO"),
  references: z
    .array(reference)
    .nullish()
    .transform((list) => list ?? []),
  guid: z
    .guid()
    .nullish()
    .transform((guid) => guid?.toLowerCase() ?? ""),
};

export const schemaForm: z.ZodType<SchemaAnswer> = z.object(schema);
export const versionForm: z.ZodType<VersionAnswer> = z.object({ ...schema, ...subjectVersion, id: int32 });
export const versionNumbersForm: z.ZodType<readonly number[]> = z.array(int32);
export const subjectVersionsForm: z.ZodType<readonly SubjectVersion[]> = z.array(z.object(subjectVersion));
export const schemaTypesForm: z.ZodType<readonly string[]> = z.array(z.string());
export const idsOfGuidForm: z.ZodType<readonly { readonly context: string; readonly id: number }[]> = z.array(
  z.object({ context: z.string(), id: int32 }),
);

/** What "not there" may look like besides the codes 404xx. */
export interface NotFoundOptions {
  /** Whether the registry may be too old to know the endpoint. */
  readonly isNewEndpoint?: boolean;
}

/**
 * @param expected completes "expected …"
 * @returns null when the registry says that it is not there
 * @throws RegistryAnswerError
 */
export function parseAnswer<T>(
  answer: UsefulAnswer,
  form: z.ZodType<T>,
  expected: string,
  options: NotFoundOptions = {},
): T | null {
  const { status, where, body } = answer;
  const json = parseJson(body);
  if (status === 404) {
    if (saysNotFound(json, options)) return null;
    throw new RegistryAnswerError(
      `${where}: answered 404 without a registry's error code; is this the registry's own URL?`,
      status,
    );
  }
  if (json === undefined) {
    throw new RegistryAnswerError(`${where}: expected ${expected}, got what is no JSON`, status);
  }
  const parsed = form.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
  throw new RegistryAnswerError(
    `${where}: expected ${expected}, got something else${place}: ${printable(issue?.message ?? "")}`,
    status,
  );
}

/** A proxy's page for an address that it does not know must not pass for a registry's answer. */
function saysNotFound(json: unknown, { isNewEndpoint = false }: NotFoundOptions): boolean {
  const code = (json as { readonly error_code?: unknown } | null | undefined)?.error_code;
  if (typeof code !== "number") return false;
  return Math.floor(code / 100) === 404 || (isNewEndpoint && code === 404);
}

/** undefined when it is none. */
function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}
