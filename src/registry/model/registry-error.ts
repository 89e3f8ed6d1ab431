/**
 * A request that cannot be served, as the API reports it. Five digits are Confluent's codes, whose first three are the
 * HTTP status; three digits are the status alone.
 */
import type { Incompatibility } from "../compatibility/compatibility.ts";

export class RegistryError extends Error {
  readonly errorCode: number;
  /** Why a schema was found incompatible, in addition to the message. */
  readonly incompatibilities: readonly ExplainedIncompatibility[];

  constructor(
    errorCode: number,
    message: string,
    incompatibilities: readonly ExplainedIncompatibility[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "RegistryError";
    this.errorCode = errorCode;
    this.incompatibilities = incompatibilities;
  }

  get status(): number {
    return this.errorCode >= 10_000 ? Math.floor(this.errorCode / 100) : this.errorCode;
  }
}

/** One reason, and between which schemas: "new" is the one in the request. */
export interface ExplainedIncompatibility extends Omit<Incompatibility, "standardMessage"> {
  /** The version that the new schema was compared with. */
  readonly version: number;
  readonly reader: "new" | "old";
}

export function subjectNotFound(subject: string): RegistryError {
  return new RegistryError(40401, `Subject '${subject}' not found.`);
}

export function versionNotFound(version: number): RegistryError {
  return new RegistryError(40402, `Version ${version} not found.`);
}

export function schemaNotFound(what?: number | string): RegistryError {
  return new RegistryError(40403, what === undefined ? "Schema not found" : `Schema ${what} not found`);
}

export function invalidSchema(reason: string, cause?: unknown): RegistryError {
  return new RegistryError(42201, reason, [], { cause });
}

export function notPermitted(reason: string): RegistryError {
  return new RegistryError(42205, reason);
}

export function referenceExists(subject: string, version: number): RegistryError {
  return new RegistryError(42206, `One or more references exist to subject '${subject}' version ${version}.`);
}
