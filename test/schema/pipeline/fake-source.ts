/** A registry in memory that counts what it is asked, and can be down. */
import { type SchemaSource, SchemaSourceError, type SourceSchema } from "#src/schema/schema-source.ts";
import type { Fixture } from "./fixtures.ts";

export class FakeSource implements SchemaSource {
  readonly subjects: Map<string, Set<number>> = new Map();
  readonly schemas: Map<number, SourceSchema> = new Map();
  questions = 0;
  isDown = false;

  /** In the default context. */
  add(id: number, { formatName, text, references }: Fixture, ...subjects: readonly string[]): void {
    const guid = `00000000-0000-0000-0000-${String(id).padStart(12, "0")}`;
    this.schemas.set(id, { id, guid, context: ".", formatName, text, references });
    for (const subject of subjects) {
      this.subjects.set(subject, (this.subjects.get(subject) ?? new Set()).add(id));
    }
  }

  byId(id: number): Promise<SourceSchema | null> {
    return this.#answer(() => this.schemas.get(id) ?? null);
  }

  byGuid(guid: string): Promise<SourceSchema | null> {
    return this.#answer(() => [...this.schemas.values()].find((schema) => schema.guid === guid) ?? null);
  }

  idsOfSubject(subject: string): Promise<ReadonlySet<number>> {
    return this.#answer(() => this.subjects.get(subject) ?? new Set());
  }

  bySubject(): Promise<null> {
    return this.#answer(() => null);
  }

  versionsOfId(): Promise<readonly []> {
    return this.#answer(() => []);
  }

  async #answer<T>(answer: () => T): Promise<T> {
    this.questions++;
    if (this.isDown) throw new SchemaSourceError("it is down");
    return answer();
  }
}
