/** Bounds what the paths of one schema take: they repeat the names that they lead through, so they may be far longer than it. */
import { SchemaError } from "#src/schema/format.ts";

const MAX_CHARACTERS = 16 * 1024 * 1024;

export class PathBudget {
  #spent = 0;

  /** The path itself. @throws SchemaError when all of them together are too long */
  spend(path: string): string {
    this.#spent += path.length;
    if (this.#spent > MAX_CHARACTERS) {
      throw new SchemaError(
        "",
        `the paths of what may be tagged have more than ${MAX_CHARACTERS} characters`,
      );
    }
    return path;
  }
}
