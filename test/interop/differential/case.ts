// A case is a name and steps. An area is a file of cases; most are made once for each version of an API.

import type { Conversation } from "./conversation.ts";
import type { ApiName } from "./wire.ts";

export type Steps = (to: Conversation) => Promise<void>;

export interface Case {
  readonly name: string;
  readonly steps: Steps;
}

/** The versions of an API that both servers have. */
export type Versions = (api: ApiName) => readonly number[];

export type Area = (cases: Cases) => void;

export class Cases {
  readonly all: Case[] = [];
  readonly versions: Versions;

  constructor(versions: Versions) {
    this.versions = versions;
  }

  add(name: string, steps: Steps): void {
    this.all.push({ name, steps });
  }

  /** A case for each version from `from` on that both servers have. */
  each(
    api: ApiName,
    name: string,
    steps: (to: Conversation, version: number) => Promise<void>,
    from = 0,
  ): void {
    for (const version of this.versions(api)) {
      if (version >= from) this.add(`${api} v${version}: ${name}`, (to) => steps(to, version));
    }
  }
}

export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
