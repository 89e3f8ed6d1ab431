// The conversation with the driver: one JSON command a line on stdin, one JSON reply a line on stdout ({"id","ok"} or
// {"id","error"}), and events ({"event":…}) of a group member in between. The other languages have the same file.

import { writeSync } from "node:fs";
import { createInterface } from "node:readline";

/** A record as the driver sends it and expects it back. */
export interface PlainRecord {
  partition: number;
  offset: number;
  key: string | null;
  value: string | null;
  headers: [string, string][];
  timestamp: number;
}

/** The arguments of every command; each reads those that it knows. */
export interface Command {
  id: number;
  do: string;
  topic: string;
  group: string;
  partitions: number;
  compression: string;
  idempotent: boolean;
  count: number;
  timestamp: number;
  records: PlainRecord[];
}

export type Handlers = { readonly [name: string]: (command: Command) => Promise<object | undefined> };

export const bootstrap: string = process.argv[2] ?? "";

function emit(line: object): void {
  let rest = Buffer.from(`${JSON.stringify(line)}\n`);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (error) {
      // A full pipe of a slow driver: try again.
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
    }
  }
}

/** Tells the whole present assignment of this member. */
export function assigned(partitions: Iterable<number>): void {
  emit({ event: "assigned", partitions: [...partitions].sort((a, b) => a - b) });
}

/** Tells one record that this member was given. */
export function consumed(partition: number, offset: number, value: string | null): void {
  emit({ event: "record", partition, offset, value });
}

/** Answers commands, in order, until stdin ends. */
export async function serve(handlers: Handlers): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    const command = JSON.parse(line) as Command;
    try {
      const handler = handlers[command.do];
      if (handler === undefined) throw new Error(`no such command: ${command.do}`);
      emit({ id: command.id, ok: (await handler(command)) ?? {} });
    } catch (error) {
      const causes = error instanceof AggregateError ? error.errors : [(error as Error).cause ?? error];
      emit({ id: command.id, error: `${error}: ${causes.join("; ")}` });
    }
  }
  process.exit(0);
}

/** Fails when the promise is not settled in time. */
export async function within<T>(milliseconds: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: not in time`)), milliseconds);
  });
  return await Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
