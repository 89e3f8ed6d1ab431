/** The handlers by API key, each loaded when it is first asked for. */
import type { AnyHandler, ServedHandler } from "#src/handlers/handler.ts";
import type { ServedApi } from "#src/handlers/services.ts";

export class HandlerTable {
  // API keys are small and dense; vendors' ones, if ever served, still fit a sparse array.
  readonly #byKey: (LazyHandler | undefined)[] = [];

  /** @throws Error when an API is declared twice */
  constructor(served: readonly ServedHandler[]) {
    for (const one of served) {
      if (this.#byKey[one.key] !== undefined) throw new Error(`API ${one.key} has two handlers`);
      this.#byKey[one.key] = new LazyHandler(one);
    }
  }

  get(apiKey: number): LazyHandler | undefined {
    return this.#byKey[apiKey];
  }

  /** What ApiVersions tells: every API by key. */
  served(): readonly ServedApi[] {
    return this.#all().map(({ served: { key, name, minVersion, maxVersion } }) => ({
      key,
      name,
      minVersion,
      maxVersion,
    }));
  }

  /** One after the other, so that requests are answered in between. @throws Error when a declaration is wrong */
  async loadAll(): Promise<void> {
    for (const handler of this.#all()) {
      await handler.load();
      await new Promise(setImmediate);
    }
  }

  #all(): readonly LazyHandler[] {
    return this.#byKey.filter((handler) => handler !== undefined);
  }
}

export class LazyHandler {
  readonly served: ServedHandler;
  #handler: AnyHandler | null = null;
  #loading: Promise<AnyHandler> | null = null;

  constructor(served: ServedHandler) {
    this.served = served;
  }

  /** null until it is loaded. */
  get handler(): AnyHandler | null {
    return this.#handler;
  }

  /** @throws Error when it is declared beyond its spec */
  load(): Promise<AnyHandler> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async #load(): Promise<AnyHandler> {
    const { key, name, minVersion, maxVersion } = this.served;
    const handler = await this.served.load();
    const { api } = handler;
    const first = Math.max(api.request.minVersion, api.response.minVersion);
    const last = Math.min(api.request.maxVersion, api.response.maxVersion);
    if (api.key !== key || api.name !== name) {
      throw new Error(
        `${name} is declared with key ${key}, its handler is that of ${api.name} with ${api.key}`,
      );
    }
    if (minVersion > maxVersion || minVersion < first || maxVersion > last) {
      throw new Error(
        `${name} is declared for versions ${minVersion}-${maxVersion}, its spec has ${first}-${last}`,
      );
    }
    this.#handler = handler;
    return handler;
  }
}
