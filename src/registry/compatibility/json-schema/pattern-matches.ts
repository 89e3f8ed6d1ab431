/** `patternProperties` against property names of schemas: both come from whoever registers, so it has a clock. */
import { compilePattern } from "#src/schema/formats/json-schema/pattern.ts";
import { isTimeRequired, TimeLimit } from "#src/schema/formats/json-schema/time-limit.ts";
import { ComparisonTooComplexError } from "../compatibility.ts";

/** @throws ComparisonTooComplexError when the pattern takes too long */
export function patternMatches(pattern: string, name: string): boolean {
  const time = new TimeLimit();
  const compiled = compilePattern(pattern, time);
  try {
    return compiled.test(name);
  } catch (error) {
    if (!isTimeRequired(error)) throw error;
  }
  try {
    return time.run(() => compiled.test(name));
  } catch (cause) {
    throw new ComparisonTooComplexError((cause as Error).message);
  }
}
