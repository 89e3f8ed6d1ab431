/**
 * `pattern` and `patternProperties` without catastrophes. A pattern is matched directly when its steps are known to
 * be few for the text at hand; else the check of the whole payload is run again under a clock (see time-limit.ts),
 * which V8 heeds within a match too. The engine stays ECMAScript's own, as the drafts want: RE2 in its place would
 * take neither look-ahead nor back references and reads `\s`, `.` and `\b` in other ways.
 */
import { SchemaError } from "../../format.ts";
import { patternCost } from "./pattern-cost.ts";
import type { TimeLimit } from "./time-limit.ts";

/** Some 10 ms. */
const FEW_STEPS = 1_000_000;
const MAX_PATTERN_LENGTH = 10_000;

export interface Pattern {
  test(text: string): boolean;
}

export function compilePattern(source: string, time: TimeLimit): Pattern {
  const expression = toRegExp(source);
  const { isExponential, degree, factor } = patternCost(source);
  if (!isExponential && degree <= 1) return expression;
  const isCheap = (length: number): boolean =>
    isExponential ? length <= 4 : factor * length ** degree <= FEW_STEPS;
  return {
    test(text: string): boolean {
      if (!isCheap(text.length)) time.require();
      return expression.test(text);
    },
    // ajv tells patterns apart by it.
    toString: (): string => expression.toString(),
  } as Pattern;
}

/**
 * As a Unicode pattern, which the drafts recommend; else as a plain one, for `\-`, `\_` and the like, which are
 * common in real schemas and no Unicode patterns. Java's flags at the beginning are understood.
 * @throws SchemaError
 */
export function toRegExp(source: string): RegExp {
  if (source.length > MAX_PATTERN_LENGTH) {
    throw new SchemaError("", `a pattern is longer than ${MAX_PATTERN_LENGTH} characters`);
  }
  const flags = /^\(\?([ims]+)\)/.exec(source);
  const body = flags === null ? source : source.slice(flags[0].length);
  const given = [...new Set(flags?.[1] ?? "")].join("");
  try {
    return new RegExp(body, `${given}u`);
  } catch {
    try {
      return new RegExp(body, given);
    } catch (cause) {
      throw new SchemaError(
        "",
        `the pattern ${JSON.stringify(source.slice(0, 100))} is no regular expression`,
        {
          cause,
        },
      );
    }
  }
}
