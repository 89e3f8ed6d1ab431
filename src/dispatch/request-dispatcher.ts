import type { ConnectionContext } from "#src/handlers/handler.ts";
import type { Reader } from "#wire/reader.ts";
import type { Frame, ResponseFrame } from "./frame.ts";

/** What a connection needs of dispatch. */
export interface RequestDispatcher {
  /** The API of the request if the next one of that API may start before it is answered, else null. */
  pipelinedApi(frame: Frame): number | null;

  /**
   * Starts a request; answers at once if its handler does.
   * @throws InvalidRequestError, CloseConnectionError (or rejects with one): the connection is to be closed
   */
  dispatch(
    frame: Frame,
    reader: Reader,
    connection: ConnectionContext,
  ): ResponseFrame | Promise<ResponseFrame>;
}
