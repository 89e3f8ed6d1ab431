/**
 * Starts `work` with what `preparation` gave once that has succeeded and all that was asked for before on the same `owner`
 * has started or failed to. Preparations run side by side, and nothing waits for work to end.
 * @returns what `work` comes to, or the failure of its preparation
 */
export type InTurn = <P, T>(
  owner: object,
  preparation: P | Promise<P>,
  work: (prepared: P) => Promise<T>,
) => Promise<T>;

/**
 * Keeps the order of work whose preparation takes different times. What is given prepared, and has nobody before it, starts at
 * once.
 */
export function inTurns(): InTurn {
  const lastStarts = new WeakMap<object, Promise<void>>();
  const later: InTurn = async (owner, preparation, work) => {
    const before = lastStarts.get(owner);
    const { promise: started, resolve: start } = Promise.withResolvers<void>();
    lastStarts.set(owner, started);
    const [prepared] = await Promise.allSettled([preparation, before]);
    try {
      if (prepared.status === "rejected") throw prepared.reason;
      // Not awaited: the next one may start.
      return work(prepared.value);
    } finally {
      start();
      if (lastStarts.get(owner) === started) lastStarts.delete(owner);
    }
  };
  return (owner, preparation, work) =>
    preparation instanceof Promise || lastStarts.has(owner)
      ? later(owner, preparation, work)
      : work(preparation);
}
