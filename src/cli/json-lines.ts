import type { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** Answers are handed on in pieces of about this size: one write for many short lines. */
const OUTPUT_SIZE = 64 * 1024;

const NEWLINE = 0x0a;

/** The answer to one line, without its newline; a promise only where something has to be waited for. */
export type AnswerLine = (line: string) => string | Promise<string>;

/**
 * Answers each line of `input` with a line on `output`, in the same order. Reads on only as fast as the answers are
 * taken. Empty lines are passed over. A reader that goes away (`| head`) ends it without an error.
 */
export async function answerLines(input: Readable, output: Writable, answer: AnswerLine): Promise<void> {
  try {
    await pipeline(input, (chunks: AsyncIterable<Buffer>) => answers(chunks, answer), output);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPIPE") throw error;
  }
}

async function* answers(chunks: AsyncIterable<Buffer>, answer: AnswerLine): AsyncGenerator<string> {
  let unfinished: Buffer[] = [];
  let output = "";
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      const line = lineOf(unfinished, chunk.subarray(from, to));
      unfinished = [];
      from = to + 1;
      if (line === "") continue;
      const answered = answer(line);
      output += typeof answered === "string" ? answered : await answered;
      output += "\n";
      if (output.length >= OUTPUT_SIZE) {
        yield output;
        output = "";
      }
    }
    if (from < chunk.length) unfinished.push(chunk.subarray(from));
    // Whoever waits for an answer before the next question gets it now.
    if (output !== "") yield output;
    output = "";
  }
  const last = lineOf(unfinished, Buffer.alloc(0));
  if (last !== "") yield `${await answer(last)}\n`;
}

/** Pieces are joined before they are decoded: a character may lie across two of them. */
function lineOf(pieces: readonly Buffer[], last: Buffer): string {
  const bytes = pieces.length === 0 ? last : Buffer.concat([...pieces, last]);
  return bytes.toString("utf8").trim();
}
