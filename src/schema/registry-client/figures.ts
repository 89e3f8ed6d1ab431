/** What the metrics and the health of the gateway show of an external registry. All counts only grow. */

export interface CacheFigures {
  /** Answered from the cache with what was found. */
  readonly hits: number;
  /** Answered from the cache with "not there" or an earlier failure. */
  readonly absentHits: number;
  readonly failureHits: number;
  /** Answered with what had expired, for lack of anything newer. */
  readonly staleHits: number;
  /** Had to ask, or to wait for another's question (`coalesced`). */
  readonly misses: number;
  readonly coalesced: number;
  /** Questions that were answered, "not there" included, and those that failed. */
  readonly loads: number;
  readonly loadFailures: number;
  /** Now. */
  readonly entries: number;
}

export interface RequestFigures {
  /** HTTP requests, retries included. */
  readonly requests: number;
  readonly retries: number;
  /** Without an answer that could be used; "not there" can be. */
  readonly failures: number;
  /** That all requests took together, and the longest. */
  readonly seconds: number;
  readonly maxSeconds: number;
}

export interface RegistryClientFigures {
  /** By id and GUID. */
  readonly schemas: CacheFigures;
  readonly subjects: CacheFigures;
  readonly versions: CacheFigures;
  readonly requests: RequestFigures;
}

export interface RegistryHealth {
  /**
   * As the last request found it, "unknown" before the first. "refusing": it answers, but not to these credentials or
   * not at this address.
   */
  readonly status: "unknown" | "up" | "refusing" | "down";
  /** That answered last; null when it is down. */
  readonly url: string | null;
  /** Why it was not up last; kept when it is up again. */
  readonly lastError: string | null;
}
