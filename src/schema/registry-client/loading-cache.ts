/**
 * A cache that loads what it lacks: one load for however many wait for it. What was found, what is not there and what
 * failed are kept apart, each for its own time, so that a flood of unknown ids cannot push out the known ones.
 */
import { LRUCache } from "lru-cache";
import { RegistryUnavailableError } from "./errors.ts";
import type { CacheFigures } from "./figures.ts";

export interface LoadingCacheOptions<V extends object> {
  readonly max: number;
  /** What `sizeOf` adds up to at most. */
  readonly maxSize?: number;
  readonly sizeOf?: (value: V) => number;
  /** null: what was found stays true for ever. */
  readonly ttlMs: number | null;
  /** 0 for not at all. */
  readonly notFoundTtlMs: number;
  readonly failureTtlMs: number;
  readonly now: () => number;
}

interface Entry<V> {
  readonly value: V;
  /** Whether it was to be renewed and could not be. */
  readonly isOutlived: boolean;
}

export class LoadingCache<V extends object> {
  readonly #options: LoadingCacheOptions<V>;
  readonly #found: LRUCache<string, Entry<V>>;
  readonly #absent: LRUCache<string, true>;
  readonly #failed: LRUCache<string, Error>;
  readonly #loading = new Map<string, Promise<V | null>>();
  readonly #figures = {
    hits: 0,
    absentHits: 0,
    failureHits: 0,
    staleHits: 0,
    misses: 0,
    coalesced: 0,
    loads: 0,
    loadFailures: 0,
  };

  constructor(options: LoadingCacheOptions<V>) {
    this.#options = options;
    const { max, maxSize, sizeOf, ttlMs, notFoundTtlMs, failureTtlMs, now } = options;
    // ttlResolution 0: the clock is asked each time instead of a timer per tick.
    const timed = { perf: { now }, ttlResolution: 0 };
    this.#found = new LRUCache({
      max,
      ...timed,
      // What has expired stays until something newer is there.
      ttl: ttlMs ?? 0,
      noDeleteOnStaleGet: true,
      ...(maxSize === undefined
        ? {}
        : { maxSize, sizeCalculation: ({ value }: Entry<V>) => Math.max(1, sizeOf?.(value) ?? 1) }),
    });
    this.#absent = new LRUCache({ max, ...timed, ttl: notFoundTtlMs });
    this.#failed = new LRUCache({ max, ...timed, ttl: failureTtlMs });
  }

  get figures(): CacheFigures {
    return { ...this.#figures, entries: this.#found.size };
  }

  /** Waits for `load` only when there is nothing to answer with. Rejects as `load` does. */
  get(key: string, load: () => Promise<V | null>): Promise<V | null> {
    const fresh = this.#found.get(key);
    if (fresh !== undefined && !fresh.isOutlived) {
      this.#figures.hits++;
      return Promise.resolve(fresh.value);
    }
    // Known to be expired, and the registry to be down: whoever asks need not wait to learn it again.
    const outlived = fresh ?? this.#found.get(key, { allowStale: true });
    if (outlived?.isOutlived === true) {
      this.#figures.staleHits++;
      if (fresh === undefined && !this.#loading.has(key)) this.#load(key, load).catch(() => {});
      return Promise.resolve(outlived.value);
    }
    if (this.#absent.get(key) === true) {
      this.#figures.absentHits++;
      return Promise.resolve(null);
    }
    const failure = this.#failed.get(key);
    if (failure !== undefined) {
      this.#figures.failureHits++;
      return Promise.reject(failure);
    }
    this.#figures.misses++;
    return this.#load(key, load);
  }

  /** What is known without asking, expired or not. */
  peek(key: string): V | undefined {
    return this.#found.peek(key, { allowStale: true })?.value;
  }

  set(key: string, value: V): void {
    this.#found.set(key, { value, isOutlived: false });
    this.#absent.delete(key);
    this.#failed.delete(key);
  }

  #load(key: string, load: () => Promise<V | null>): Promise<V | null> {
    const pending = this.#loading.get(key);
    if (pending !== undefined) {
      this.#figures.coalesced++;
      return pending;
    }
    const loading = this.#loadAndKeep(key, load).finally(() => this.#loading.delete(key));
    this.#loading.set(key, loading);
    return loading;
  }

  async #loadAndKeep(key: string, load: () => Promise<V | null>): Promise<V | null> {
    try {
      const value = await load();
      this.#figures.loads++;
      if (value === null) this.#setAbsent(key);
      else this.set(key, value);
      return value;
    } catch (error) {
      this.#figures.loadFailures++;
      const expired = this.peek(key);
      if (error instanceof RegistryUnavailableError && expired !== undefined) {
        const ttl = Math.max(1, this.#options.failureTtlMs);
        this.#found.set(key, { value: expired, isOutlived: true }, { ttl });
        this.#figures.staleHits++;
        return expired;
      }
      // An outage is remembered once for all keys, where it was noticed.
      const isOutage = error instanceof RegistryUnavailableError && error.isOutage;
      if (!isOutage && this.#options.failureTtlMs > 0) this.#failed.set(key, error as Error);
      throw error;
    }
  }

  #setAbsent(key: string): void {
    this.#found.delete(key);
    this.#failed.delete(key);
    if (this.#options.notFoundTtlMs > 0) this.#absent.set(key, true);
  }
}
