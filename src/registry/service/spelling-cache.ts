/**
 * Spellings of schemas that were parsed lately. Clients without a cache of their own send the same schema for every
 * record, a registration spells it twice, and parsing a large schema takes longer than all the rest.
 */
import { createHash } from "node:crypto";

const MAX_CHARACTERS = 16_000_000;
/** What an entry costs beside its text. */
const ENTRY_CHARACTERS = 200;

export class SpellingCache {
  /** In the order of their last use. */
  readonly #spellings: Map<string, string> = new Map();
  #characters = 0;

  /** What `spell` returned for the same `parts` before. What it throws is thrown, and not kept. */
  get(parts: readonly string[], spell: () => string): string {
    const hash = createHash("sha256");
    for (const part of parts) hash.update(`${part.length}:`).update(part);
    const key = hash.digest("base64");
    const known = this.#spellings.get(key);
    const spelling = known ?? spell();
    this.#spellings.delete(key);
    this.#spellings.set(key, spelling);
    if (known === undefined) this.#characters += spelling.length + ENTRY_CHARACTERS;
    this.#evict();
    return spelling;
  }

  #evict(): void {
    for (const [key, spelling] of this.#spellings) {
      if (this.#characters <= MAX_CHARACTERS) return;
      this.#spellings.delete(key);
      this.#characters -= spelling.length + ENTRY_CHARACTERS;
    }
  }
}
