/** The handlers by API key, checked once at start: a wrong declaration must not wait for its first request. */
import type { AnyHandler } from "#src/handlers/handler.ts";
import type { ServedApi } from "#src/handlers/services.ts";

export class HandlerTable {
  // API keys are small and dense; vendors' ones, if ever served, still fit a sparse array.
  readonly #byKey: (AnyHandler | undefined)[] = [];

  /** @throws Error when an API is declared twice or beyond its spec */
  constructor(handlers: readonly AnyHandler[]) {
    for (const handler of handlers) {
      const { api, minVersion, maxVersion } = handler;
      if (this.#byKey[api.key] !== undefined) throw new Error(`${api.name} has two handlers`);
      const first = Math.max(api.request.minVersion, api.response.minVersion);
      const last = Math.min(api.request.maxVersion, api.response.maxVersion);
      if (minVersion > maxVersion || minVersion < first || maxVersion > last) {
        throw new Error(
          `${api.name} is declared for versions ${minVersion}-${maxVersion}, its spec has ${first}-${last}`,
        );
      }
      this.#byKey[api.key] = handler;
    }
  }

  get(apiKey: number): AnyHandler | undefined {
    return this.#byKey[apiKey];
  }

  /** What ApiVersions tells: every API by key. */
  served(): readonly ServedApi[] {
    return this.#byKey
      .filter((handler) => handler !== undefined)
      .map(({ api, minVersion, maxVersion }) => ({ key: api.key, name: api.name, minVersion, maxVersion }));
  }
}
