import type { ConnectionContext } from "#src/handlers/handler.ts";
import type { Reader } from "#wire/reader.ts";
import type { Frame, ResponseFrame } from "./frame.ts";
import type { RequestDispatcher } from "./request-dispatcher.ts";

/**
 * Passes requests on to a dispatcher that can be exchanged while connections stay open. Until the first `use`, and
 * between `hold` and `use`, requests wait.
 */
export class SwitchableDispatcher implements RequestDispatcher {
  #current: RequestDispatcher | null = null;
  #next: PromiseWithResolvers<RequestDispatcher> = nextDispatcher();

  hold(): void {
    if (this.#current === null) return;
    this.#current = null;
    this.#next = nextDispatcher();
  }

  use(dispatcher: RequestDispatcher): void {
    this.#current = dispatcher;
    this.#next.resolve(dispatcher);
  }

  /** There will be no other dispatcher: requests that wait, and all that come, fail. */
  fail(error: Error): void {
    this.#next.reject(error);
  }

  pipelinedApi(frame: Frame): number | null {
    return this.#current?.pipelinedApi(frame) ?? null;
  }

  dispatch(
    frame: Frame,
    reader: Reader,
    connection: ConnectionContext,
  ): ResponseFrame | Promise<ResponseFrame> {
    if (this.#current !== null) return this.#current.dispatch(frame, reader, connection);
    return this.#next.promise.then((dispatcher) => dispatcher.dispatch(frame, reader, connection));
  }
}

function nextDispatcher(): PromiseWithResolvers<RequestDispatcher> {
  const next = Promise.withResolvers<RequestDispatcher>();
  // Each request that waits hears of a failure; with none waiting nobody needs to.
  next.promise.catch(() => {});
  return next;
}
