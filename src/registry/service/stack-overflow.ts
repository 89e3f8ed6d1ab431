/**
 * The last line against schemas made to hurt: parsers and checkers bound their depth themselves, but how much of the stack
 * a level takes differs between builds of Node. The engine unwinds it cleanly, so it is an answer, not a crash.
 */
export function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes("call stack");
}
