/** Why an external registry gave no answer that could be used. That something is not there is no error. */
import { SchemaSourceError } from "../schema-source.ts";

/**
 * No registry could be asked: none was reached in time, or each one failed (429, 5xx). What is known already goes on
 * working; asking later may succeed.
 */
export class RegistryUnavailableError extends SchemaSourceError {
  /** Whether nothing at all answered: then other questions are in vain too, for a while. */
  readonly isOutage: boolean;

  constructor(message: string, options: ErrorOptions & { readonly isOutage?: boolean } = {}) {
    super(message, options);
    this.name = "RegistryUnavailableError";
    this.isOutage = options.isOutage ?? false;
  }
}

/**
 * A registry answered, but with a refusal or with what is no registry's answer: credentials, an address or the registry
 * itself have to be put right. Says the URL and what was expected.
 */
export class RegistryAnswerError extends SchemaSourceError {
  /** The HTTP status. */
  readonly status: number;

  constructor(message: string, status: number, options?: ErrorOptions) {
    super(message, options);
    this.name = "RegistryAnswerError";
    this.status = status;
  }
}
