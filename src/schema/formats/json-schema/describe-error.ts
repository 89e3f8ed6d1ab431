/** What ajv found as one sentence of bounded length, and the place that it is about. */
import type { ErrorObject } from "ajv";
import { PayloadError } from "../../format.ts";

const MAX_MESSAGE = 500;
/** Reasons told for a value that fits none of several schemas. */
const MAX_REASONS = 3;

/**
 * The last error is the one that decided; those before it say why no alternative fitted. The place is that of the
 * deciding one, the reasons name theirs.
 */
export function payloadErrorOf(errors: readonly ErrorObject[]): PayloadError {
  const decisive = errors.at(-1);
  if (decisive === undefined) return new PayloadError("", "it does not satisfy its schema");
  const reasons = errors
    .slice(0, MAX_REASONS)
    .filter((error) => error !== decisive)
    .map(
      (error) => `${error.instancePath.slice(0, 100) || "the payload"} ${error.message} (${error.keyword})`,
    );
  const because = reasons.length === 0 ? "" : `; ${reasons.join(", ")}`;
  const more = errors.length - 1 > reasons.length ? ` and ${errors.length - 1 - reasons.length} more` : "";
  const message = `${decisive.keyword}: ${describe(decisive)}${because}${more}`;
  return new PayloadError(decisive.instancePath, message.slice(0, MAX_MESSAGE));
}

function describe({ keyword, message, params }: ErrorObject): string {
  const name = keyword === "additionalProperties" ? params.additionalProperty : params.unevaluatedProperty;
  const said = message ?? "does not satisfy its schema";
  return typeof name === "string" ? `${said} (${JSON.stringify(name.slice(0, 100))})` : said;
}
