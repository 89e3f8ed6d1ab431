/**
 * Puts the settings together. Later ones win: defaults, the file of --config, --set, and the flags --listen,
 * --advertised and --data.
 */
import { type BrokerConfig, type ConfigName, defaultConfig } from "./broker-config.ts";
import { ConfigError, type Setting } from "./config-error.ts";
import { readConfigFile } from "./config-file.ts";
import { formatEndpoint, parseCountsByAddress, parseEndpoint, parseHostAndPort } from "./endpoint.ts";

export interface ConfigSources {
  /** The path of a YAML or .properties file. */
  readonly file?: string | undefined;
  /** `name=value` each. */
  readonly set?: readonly string[] | undefined;
  /** `host:port` each. */
  readonly listen?: readonly string[] | undefined;
  /** `host:port`, one for all listeners or one for each. */
  readonly advertised?: readonly string[] | undefined;
  readonly data?: string | undefined;
  /** URLs of one external schema registry. */
  readonly registryUrl?: readonly string[] | undefined;
}

/** @throws ConfigError naming file, key and what was expected */
export async function loadConfig(sources: ConfigSources): Promise<BrokerConfig> {
  const settings: Setting[] = [];
  if (sources.file !== undefined) settings.push(...(await readConfigFile(sources.file)));
  for (const text of sources.set ?? []) {
    const separator = text.indexOf("=");
    if (separator <= 0) throw new ConfigError(`--set: expected name=value, got ${JSON.stringify(text)}`);
    settings.push({
      name: text.slice(0, separator).trim(),
      value: text.slice(separator + 1),
      source: "--set",
    });
  }

  const values: Record<string, unknown> = { ...defaultConfig };
  const sourceOf = new Map<string, string>();
  if (settings.length > 0) {
    const { validateSetting } = await import("./config-schema.ts");
    for (const setting of settings) {
      const { name, value } = validateSetting(setting);
      values[name] = value;
      sourceOf.set(name, setting.source);
    }
  }
  if (sources.listen !== undefined && sources.listen.length > 0) {
    values.listeners = sources.listen.map((text) => plaintext(text, "--listen"));
    sourceOf.set("listeners", "--listen");
  }
  if (sources.advertised !== undefined && sources.advertised.length > 0) {
    values["advertised.listeners"] = sources.advertised.map((text) => plaintext(text, "--advertised"));
    sourceOf.set("advertised.listeners", "--advertised");
  }
  if (sources.data !== undefined) {
    if (sources.data === "") throw new ConfigError("--data: expected a directory");
    values["log.dirs"] = sources.data;
  } else if (String(values["log.dirs"]).includes(",")) {
    // A list in Kafka; --data is a path, whatever is in it.
    throw new ConfigError(
      `${sourceOf.get("log.dirs")}: log.dirs: expected one directory, got ${JSON.stringify(values["log.dirs"])}`,
    );
  }
  if (sources.registryUrl !== undefined && sources.registryUrl.length > 0) {
    values["sargasso.schema.registry.url"] = sources.registryUrl;
  }

  const config = values as unknown as BrokerConfig;
  checkTogether(config, (name) => {
    const source = sourceOf.get(name);
    return source === undefined
      ? name
      : source.startsWith("--") && source !== "--set"
        ? source
        : `${source}: ${name}`;
  });
  return config;
}

/** A whole configuration from some values, checked as if they were set in a file; for starting a gateway in code. */
export async function configFrom(values: Partial<BrokerConfig>): Promise<BrokerConfig> {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  const config: Record<string, unknown> = { ...defaultConfig, ...Object.fromEntries(given) };
  // Listeners and the directory are what everybody sets; they are checked where they are used, without zod.
  const others = given.filter(([name]) => name !== "listeners" && name !== "log.dirs");
  if (others.length > 0) {
    const { validateSetting } = await import("./config-schema.ts");
    for (const [name, value] of others)
      config[name] = validateSetting({ name, value, source: "config" }).value;
  }
  const complete = config as unknown as BrokerConfig;
  checkTogether(complete, (name) => `config: ${name}`);
  return complete;
}

function plaintext(text: string, flag: string): string {
  return formatEndpoint({ name: "PLAINTEXT", ...parseHostAndPort(text, flag) });
}

/** What one key alone cannot tell. `where` names a key with the place that it was set in. */
function checkTogether(config: BrokerConfig, where: (name: ConfigName) => string): void {
  for (const text of config.listeners) parseEndpoint(text, where("listeners"));
  const advertised = config["advertised.listeners"];
  if (advertised !== null) {
    const at = where("advertised.listeners");
    for (const text of advertised) {
      const { host, port } = parseEndpoint(text, at);
      if (isWildcard(host) || port === 0) {
        throw new ConfigError(
          `${at}: expected an address that clients can connect to, got ${JSON.stringify(text)}`,
        );
      }
    }
    if (advertised.length !== 1 && advertised.length !== config.listeners.length) {
      throw new ConfigError(
        `${at}: expected one address, or one for each of the ${config.listeners.length} listeners, got ${advertised.length}`,
      );
    }
  }
  parseCountsByAddress(
    config["max.connections.per.ip.overrides"] ?? [],
    where("max.connections.per.ip.overrides"),
  );
  for (const name of ["log.retention.ms", "log.retention.minutes", "log.retention.hours"] as const) {
    if (config[name] === 0)
      throw new ConfigError(`${where(name)}: expected -1 (for ever) or at least 1, got 0`);
  }
  const shortest = config["group.min.session.timeout.ms"];
  const longest = config["group.max.session.timeout.ms"];
  if (shortest > longest) {
    throw new ConfigError(
      `${where("group.min.session.timeout.ms")}: expected no more than group.max.session.timeout.ms (${longest}), got ${shortest}`,
    );
  }
}

/** Whether a listener on this host accepts on every interface. */
export function isWildcard(host: string): boolean {
  return host === "" || host === "0.0.0.0" || host === "::";
}
