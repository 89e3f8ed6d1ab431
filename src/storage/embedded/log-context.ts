import type { LogTail, TailCache } from "../tail-cache.ts";
import type { Environment } from "./environment.ts";
import type { GroupCommit } from "./group-commit.ts";

/** What the logs of one engine share. */
export interface LogContext {
  readonly environment: Environment;
  readonly commits: GroupCommit;
  readonly tailCache: TailCache;
  /** Background work that failed: the reason, for the operator. It is tried again later. */
  readonly onBackgroundError: (what: string, error: unknown) => void;
}

/** Which rows are a log's. */
export interface LogAddress {
  readonly environment: Environment;
  readonly tail: LogTail;
  readonly topic: number;
  readonly partition: number;
}
