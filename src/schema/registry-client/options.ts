/** How an external registry is reached, and how long its answers are kept. */
import type { Logger } from "pino";

export interface RegistryClientOptions {
  /**
   * Base URLs of one registry, `http:` or `https:`, with a path if it lives below one. The first is asked; when it fails,
   * the next, which is then stayed with. A user and password in a URL count where `credentials` is not given.
   */
  readonly urls: readonly string[];
  readonly credentials?: RegistryCredentials;
  /** For `https:` URLs. */
  readonly tls?: RegistryTls;

  /** For one request, from the moment when it has a connection to open or use, to the last byte of the answer. */
  readonly requestTimeoutMs?: number;
  /** For one question with all its retries and the references of the schema. */
  readonly lookupTimeoutMs?: number;
  /** How often all URLs are tried again when each has failed. */
  readonly retries?: number;
  /** The wait before the first retry is random between 0 and this; before each further one the bound doubles … */
  readonly retryBackoffMs?: number;
  /** … up to this. A `Retry-After` counts instead, whatever its length: it ends the question if it exceeds its time. */
  readonly retryBackoffMaxMs?: number;
  /** Connections to each URL; further requests wait for one. */
  readonly maxConnections?: number;
  /** Larger answers are refused, and no more of them is read. */
  readonly maxResponseBytes?: number;
  /** A schema that refers to more than this, directly or not, is refused. */
  readonly maxReferences?: number;
  /** So is one that is larger than this together with all that it refers to, in characters. */
  readonly maxSchemaLength?: number;

  /** Schemas by id and by GUID, which never expire; the least recently used go first. */
  readonly maxCachedSchemas?: number;
  /** The texts of these schemas and of what they refer to, in characters. */
  readonly maxCachedLength?: number;
  /** Subjects, and versions of subjects. */
  readonly maxCachedSubjects?: number;
  /** What a subject contains: after this a newly registered or deleted version is seen. */
  readonly subjectTtlMs?: number;
  /**
   * Which schema a version is. It changes only where a subject was deleted for good and made anew, so this may be
   * longer; it saves asking for every version of a subject again and again.
   */
  readonly versionTtlMs?: number;
  /** That an id, a GUID or a subject is not there. Short, for producers register right before they produce. */
  readonly notFoundTtlMs?: number;
  /** That a question failed; and after an outage, how long nothing is asked at all. */
  readonly failureTtlMs?: number;

  /** Told when the registry is lost and when it is back. */
  readonly log?: Logger;
}

export type RegistryCredentials =
  | { readonly kind: "basic"; readonly username: string; readonly password: string }
  | {
      readonly kind: "bearer";
      readonly token: string;
      /** Which cluster and identity pool the token is for: Confluent Cloud wants to be told, with OAuth. */
      readonly logicalCluster?: string;
      readonly identityPoolId?: string;
    };

/** In PEM, the contents and not a file's name. */
export interface RegistryTls {
  /** Who may sign the registry's certificate; Node's own list when not given. */
  readonly ca?: string | Buffer;
  /** The gateway's own certificate, for a registry that asks for one, and its key. */
  readonly cert?: string | Buffer;
  readonly key?: string | Buffer;
  readonly passphrase?: string;
  /** The name that the registry's certificate has to bear; the URL's host when not given. */
  readonly servername?: string;
}

/** What only tests replace. */
export interface RegistryClientEnvironment {
  /** Milliseconds of a clock that never goes back. Not 0. */
  now(): number;
  /** In [0, 1). */
  random(): number;
  /** Rejects when the signal aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

type Defaulted = Exclude<keyof RegistryClientOptions, "urls" | "credentials" | "tls" | "log">;

export type ResolvedOptions = RegistryClientOptions & Required<Pick<RegistryClientOptions, Defaulted>>;

export const registryClientDefaults: Required<Pick<RegistryClientOptions, Defaulted>> = {
  requestTimeoutMs: 5_000,
  // Clients give a produce request 30 s by default, of which something must be left.
  lookupTimeoutMs: 15_000,
  retries: 2,
  retryBackoffMs: 100,
  retryBackoffMaxMs: 2_000,
  maxConnections: 16,
  // The original takes no schema above 1 MB by default; answers escape the quotes of its JSON.
  maxResponseBytes: 4 << 20,
  maxReferences: 1_000,
  maxSchemaLength: 16 << 20,
  maxCachedSchemas: 10_000,
  maxCachedLength: 64 << 20,
  maxCachedSubjects: 10_000,
  subjectTtlMs: 60_000,
  versionTtlMs: 900_000,
  notFoundTtlMs: 5_000,
  failureTtlMs: 5_000,
};

const MAY_BE_ZERO: readonly Defaulted[] = ["retries", "maxReferences", "notFoundTtlMs", "failureTtlMs"];

/** @throws RangeError naming the option */
export function withDefaults(options: RegistryClientOptions): ResolvedOptions {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const resolved = { ...registryClientDefaults, ...Object.fromEntries(given) } as ResolvedOptions;
  for (const name of Object.keys(registryClientDefaults) as Defaulted[]) {
    const value = resolved[name];
    const least = MAY_BE_ZERO.includes(name) ? 0 : 1;
    // Timers hold 31 bits and fire at once beyond.
    if (!Number.isSafeInteger(value) || value < least || value >= 2 ** 31) {
      throw new RangeError(`${name} must be a whole number from ${least} to 2147483647, not ${value}`);
    }
  }
  return resolved;
}
