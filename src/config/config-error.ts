/** A setting that cannot be used: the message names where it stands, its key and what was expected. */
export class ConfigError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ConfigError";
  }
}

/** One setting as it was found. Values from YAML are typed, all others are text. */
export interface Setting {
  readonly name: string;
  readonly value: unknown;
  /** Where it stands, for messages: `server.properties, line 3` or `--set`. */
  readonly source: string;
}
