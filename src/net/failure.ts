/** What is logged of a failure that closes a connection. */
import { InvalidRequestError } from "#src/dispatch/invalid-request-error.ts";
import { locateField } from "#src/dispatch/locate-field.ts";

export interface FailureReport {
  readonly message: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

export async function describeFailure(error: unknown): Promise<FailureReport> {
  if (error instanceof InvalidRequestError) {
    const { frame: _, ...detail } = error.detail;
    const field = await locateField(error.detail).catch(() => null);
    return { message: error.message, detail: field === null ? detail : { ...detail, field } };
  }
  if (error instanceof Error && error.cause === undefined && error.name !== "Error") {
    return { message: error.message, detail: {} };
  }
  return { message: error instanceof Error ? error.message : String(error), detail: { err: error } };
}
