/** One URL of the registry: where to connect, and what proves to it who asks. */
import { type ClientRequest, Agent as HttpAgent, type RequestOptions, request } from "node:http";
import { Agent as HttpsAgent, request as requestTls } from "node:https";
import { createSecureContext } from "node:tls";
import type { RegistryCredentials, RegistryTls, ResolvedOptions } from "./options.ts";

export interface Endpoint {
  /** For messages: without user, password and query. */
  readonly url: string;
  /** A GET of `path`, which begins with a slash and is encoded already; nothing is sent before `end()`. */
  open(path: string, signal: AbortSignal): ClientRequest;
  /** The text without the credentials that it might repeat. */
  redact(text: string): string;
  close(): void;
}

const HEADERS: Readonly<Record<string, string>> = {
  accept:
    "application/vnd.schemaregistry.v1+json, application/vnd.schemaregistry+json; q=0.9, application/json; q=0.5",
  // The size of an answer is bounded as it is sent.
  "accept-encoding": "identity",
  "user-agent": "sargasso",
};

/** @throws TypeError for options that no request can be made with; it never repeats them */
export function openEndpoints(options: ResolvedOptions): readonly Endpoint[] {
  if (options.urls.length === 0) throw new TypeError("a registry needs at least one URL");
  const urls = options.urls.map(parseUrl);
  if (options.tls !== undefined) checkTls(options.tls);
  return urls.map((url) => openEndpoint(url, options));
}

function openEndpoint(url: URL, { credentials, tls, maxConnections }: ResolvedOptions): Endpoint {
  const isTls = url.protocol === "https:";
  const pool = { keepAlive: true, maxSockets: maxConnections };
  const agent = isTls ? new HttpsAgent({ ...pool, ...tls }) : new HttpAgent(pool);
  const { headers, secrets } = authentication(credentials ?? credentialsOf(url));
  const basePath = url.pathname.replace(/\/+$/, "");
  const target: RequestOptions = {
    host: url.hostname.replace(/^\[(.*)\]$/, "$1"),
    port: url.port === "" ? (isTls ? 443 : 80) : Number(url.port),
    headers: { ...HEADERS, ...headers },
    agent,
  };
  return {
    url: url.origin + basePath,
    open: (path, signal) => {
      const options = { ...target, path: basePath + path, signal };
      return isTls ? requestTls(options) : request(options);
    },
    redact: (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, "[redacted]"), text),
    close: () => agent.destroy(),
  };
}

function parseUrl(text: string, index: number): URL {
  const url = URL.parse(text);
  const isValid =
    url !== null && ["http:", "https:"].includes(url.protocol) && url.search === "" && url.hash === "";
  if (!isValid) throw new TypeError(`registry URL number ${index + 1} is no http or https URL without query`);
  return url;
}

function credentialsOf({ username, password }: URL): RegistryCredentials | null {
  if (username === "" && password === "") return null;
  try {
    return {
      kind: "basic",
      username: decodeURIComponent(username),
      password: decodeURIComponent(password),
    };
  } catch {
    throw new TypeError("the user or password in a registry URL is not percent-encoded");
  }
}

function authentication(credentials: RegistryCredentials | null): {
  readonly headers: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
} {
  if (credentials === null) return { headers: {}, secrets: [] };
  if (credentials.kind === "basic") {
    const { username, password } = credentials;
    // RFC 7617: everything after the first colon is the password.
    if (username.includes(":")) throw new TypeError("the registry's user name must not contain a colon");
    const pair = Buffer.from(`${username}:${password}`).toString("base64");
    return { headers: { authorization: `Basic ${pair}` }, secrets: secretsOf(pair, password) };
  }
  const { token, logicalCluster, identityPoolId } = credentials;
  const headers = {
    authorization: `Bearer ${token}`,
    ...(logicalCluster === undefined ? {} : { "target-sr-cluster": logicalCluster }),
    ...(identityPoolId === undefined ? {} : { "confluent-identity-pool-id": identityPoolId }),
  };
  // Node would refuse it with each request.
  if (Object.values(headers).some((value) => !/^[\x21-\x7e]+( [\x21-\x7e]+)?$/.test(value))) {
    throw new TypeError(
      "the registry's bearer token, cluster or pool has characters that a header cannot hold",
    );
  }
  return { headers, secrets: secretsOf(token) };
}

function secretsOf(...secrets: readonly string[]): readonly string[] {
  const spellings = secrets.flatMap((secret) => [secret, encodeURIComponent(secret.toWellFormed())]);
  return [...new Set(spellings)].filter((secret) => secret !== "");
}

function checkTls(tls: RegistryTls): void {
  if ((tls.cert === undefined) !== (tls.key === undefined)) {
    throw new TypeError("the registry's tls needs both a certificate and its key, or neither");
  }
  try {
    createSecureContext({ ...tls });
  } catch (error) {
    // OpenSSL names the rule that was broken, not the contents.
    throw new TypeError(`the registry's tls cannot be used: ${(error as Error).message}`, { cause: error });
  }
}
