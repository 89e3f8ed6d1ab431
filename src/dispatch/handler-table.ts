/** The handlers by API key, each loaded when it is first asked for. */
import { apiRanges } from "#generated/api-ranges.ts";
import type { AnyHandler, ServedHandler } from "#src/handlers/handler.ts";
import type { ServedApi } from "#src/handlers/services.ts";

export class HandlerTable {
  // API keys are small and dense; vendors' ones, if ever served, still fit a sparse array.
  readonly #byKey: (LazyHandler | undefined)[] = [];

  /** @throws Error when an API is declared twice or beyond its spec */
  constructor(served: readonly ServedHandler[]) {
    for (const one of served) {
      checkVersions(one);
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

  /** One after the other, so that requests are answered in between. @throws Error as LazyHandler.load does */
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

  /** @throws Error when it is declared with the handler of another API */
  load(): Promise<AnyHandler> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async #load(): Promise<AnyHandler> {
    const { key, name } = this.served;
    const handler = await this.served.load();
    if (handler.api.key !== key) throw new Error(`${name} has the handler of ${handler.api.name}`);
    this.#handler = handler;
    return handler;
  }
}

/** Checked at start: a wrong declaration must not wait for its first request. */
function checkVersions({ name, minVersion, maxVersion }: ServedHandler): void {
  const spec = apiRanges[name];
  if (minVersion > maxVersion || minVersion < spec.minVersion || maxVersion > spec.maxVersion) {
    throw new Error(
      `${name} is declared for versions ${minVersion}-${maxVersion}, its spec has ${spec.minVersion}-${spec.maxVersion}`,
    );
  }
}
