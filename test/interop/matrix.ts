// One file with the result of every client and scenario, for the documentation: .cache/interop/matrix-<target>.json.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type ClientName, clients } from "./clients.ts";
import { cache } from "./paths.ts";
import type { TargetName } from "./target.ts";

type Row = { version: string; scenarios: Record<string, string> };

export class Matrix {
  readonly #rows = new Map<ClientName, Row>();

  /** Runs a scenario and notes how it went. */
  async note(client: ClientName, scenario: string, run: () => Promise<void>): Promise<void> {
    try {
      await run();
      this.set(client, scenario, "pass");
    } catch (error) {
      this.set(client, scenario, `fail: ${String(error).split("\n")[0]}`);
      throw error;
    }
  }

  set(client: ClientName, scenario: string, result: string): void {
    const row = this.#rows.get(client) ?? { version: clients[client].version, scenarios: {} };
    row.scenarios[scenario] = result;
    this.#rows.set(client, row);
  }

  async write(target: TargetName): Promise<void> {
    await mkdir(cache, { recursive: true });
    const text = JSON.stringify({ target, clients: Object.fromEntries(this.#rows) }, null, 2);
    await writeFile(join(cache, `matrix-${target}.json`), `${text}\n`);
  }
}
