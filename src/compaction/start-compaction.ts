import { Periodic } from "#src/topics/periodic.ts";
import type { Compactor, CompactorParts } from "./compactor.ts";

export interface CompactionJob {
  /** Logs that cannot be compacted and are left alone. */
  readonly uncleanablePartitions: number;
  stop(): Promise<void>;
}

/** Compacts in the background. What that takes is loaded when there is something to compact. */
export function startCompaction(parts: CompactorParts): CompactionJob {
  const { topics, config, log } = parts;
  let compactor: Compactor | null = null;
  const job = new Periodic(config["log.cleaner.backoff.ms"], log, "compaction", async (isStopped) => {
    if (compactor === null) {
      if (topics.list().every((topic) => topics.configOf(topic).compaction === null)) return;
      const { Compactor } = await import("./compactor.ts");
      compactor = new Compactor(parts);
    }
    await compactor.compactDueLogs(isStopped);
  });
  return {
    get uncleanablePartitions() {
      return compactor?.uncleanablePartitions ?? 0;
    },
    stop: () => job.stop(),
  };
}
