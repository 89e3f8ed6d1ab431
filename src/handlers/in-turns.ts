/**
 * Starts `work` once `preparation` has succeeded and all that was asked for before on the same `owner` has started or
 * failed to. Preparations run side by side, and nothing waits for work to end.
 * @returns what `work` comes to, or the failure of its preparation
 */
export type InTurn = <T>(owner: object, preparation: Promise<void>, work: () => Promise<T>) => Promise<T>;

/** Keeps the order of work whose preparation takes different times. */
export function inTurns(): InTurn {
  const lastStarts = new WeakMap<object, Promise<void>>();
  return async (owner, preparation, work) => {
    const before = lastStarts.get(owner);
    const { promise: started, resolve: start } = Promise.withResolvers<void>();
    lastStarts.set(owner, started);
    const [prepared] = await Promise.allSettled([preparation, before]);
    try {
      if (prepared.status === "rejected") throw prepared.reason;
      // Not awaited: the next one may start.
      return work();
    } finally {
      start();
    }
  };
}
