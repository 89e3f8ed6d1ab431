// A client program: commands and replies as JSON lines, and the events of a group member.

import type { ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import type { PlainRecord } from "./clients/node/wire.ts";
import { type ClientName, clients } from "./clients.ts";
import { end, start, tail } from "./processes.ts";

export interface Delivered {
  readonly partition: number;
  readonly offset: number;
  readonly value: string;
}

export interface Acked {
  readonly partition: number;
  readonly number: number;
  readonly offset: number;
}

/** What the commands answer; a client fills the members of the command that it was asked. */
export interface Reply {
  readonly offsets: (number | null)[] & Record<string, number>;
  readonly records: PlainRecord[];
  readonly topics: string[];
  readonly groups: string[];
  readonly partitions: { partition: number; leader: number; replicas: number[] }[];
  readonly state: string;
  readonly members: number;
}

export class ClientProcess {
  readonly name: ClientName;
  /** The present assignment of this member, from its own events. */
  assigned: readonly number[] = [];
  readonly delivered: Delivered[] = [];
  readonly acked: Acked[] = [];
  readonly #child: ChildProcess;
  /** What it last wrote to stderr. */
  readonly errors: () => string;
  readonly #waiting = new Map<
    number,
    { command: string; resolve: (reply: Reply) => void; reject: (error: Error) => void }
  >();
  #lastId = 0;

  constructor(name: ClientName, bootstrap: string) {
    this.name = name;
    const [program = "", ...args] = clients[name].command;
    this.#child = start(program, [...args, bootstrap]);
    this.errors = tail(this.#child, ["stderr"]);
    createInterface({ input: this.#child.stdout as NodeJS.ReadableStream }).on("line", (line) =>
      this.#take(line),
    );
    this.#child.on("error", (error) => this.#fail(error.message));
    this.#child.on("close", (code, signal) => this.#fail(`ended (${code ?? signal})`));
    this.#child.stdin?.on("error", () => {});
  }

  async request(command: string, args: object, limitMs = 60_000): Promise<Reply> {
    const id = ++this.#lastId;
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Reply>((resolve, reject) => {
        this.#waiting.set(id, { command, resolve, reject });
        const late = () =>
          reject(new Error(`${this.name} ${command}: no reply within ${limitMs} ms\n${this.errors()}`));
        timer = setTimeout(late, limitMs);
        this.#child.stdin?.write(`${JSON.stringify({ id, do: command, ...args })}\n`);
      });
    } finally {
      clearTimeout(timer);
      this.#waiting.delete(id);
    }
  }

  /** Ends the program: the member has left, or leaves by this. */
  async close(): Promise<void> {
    await end(this.#child, "SIGKILL");
  }

  #take(line: string): void {
    const message = JSON.parse(line);
    if (message.event === "assigned") this.assigned = message.partitions;
    else if (message.event === "record") this.delivered.push(message);
    else if (message.event === "acked") this.acked.push(message);
    else {
      const waiting = this.#waiting.get(message.id);
      if (message.error === undefined) waiting?.resolve(message.ok);
      else
        waiting?.reject(
          new Error(`${this.name} ${waiting.command}: ${message.error}
${this.errors()}`),
        );
    }
  }

  #fail(why: string): void {
    for (const { reject } of this.#waiting.values())
      reject(new Error(`${this.name}: ${why}\n${this.errors()}`));
  }
}
