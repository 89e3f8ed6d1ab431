/** `patternProperties` against property names of schemas: both come from whoever registers, so it has a clock. */
import { compilePattern, type Pattern } from "#src/schema/formats/json-schema/pattern.ts";
import { isTimeRequired, TimeLimit } from "#src/schema/formats/json-schema/time-limit.ts";
import { ComparisonTooComplexError } from "../compatibility.ts";

/** The patterns of one comparison, each compiled once. */
export class Patterns {
  readonly #time = new TimeLimit();
  readonly #compiled = new Map<string, Pattern>();

  /** @throws ComparisonTooComplexError when the pattern takes too long */
  matches(source: string, name: string): boolean {
    let pattern = this.#compiled.get(source);
    if (pattern === undefined) {
      pattern = compilePattern(source, this.#time);
      this.#compiled.set(source, pattern);
    }
    try {
      return pattern.test(name);
    } catch (error) {
      if (!isTimeRequired(error)) throw error;
    }
    const found = pattern;
    try {
      return this.#time.run(() => found.test(name));
    } catch (cause) {
      throw new ComparisonTooComplexError((cause as Error).message);
    }
  }
}
