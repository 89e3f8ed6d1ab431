/**
 * How many steps a backtracking engine may need for a pattern, from the pattern's text alone. An over-estimate: a
 * harmless pattern may be called costly, a costly one is not called harmless.
 */

export interface PatternCost {
  /** Repetitions of something that itself can be read in several ways: the steps double with each character. */
  readonly isExponential: boolean;
  /** Else the steps grow with this power of the length. */
  readonly degree: number;
  /** And are this many times as many, for parts that may be left out. */
  readonly factor: number;
}

interface Group {
  /** Text of each atom directly within, as long as there are neither groups nor alternatives within. */
  atoms: { readonly source: string; readonly isMandatory: boolean; readonly isVariable: boolean }[] | null;
  hasChoice: boolean;
}

const QUANTIFIER = /^(?:([*+?])|\{(\d+)(,(\d*))?\})[?+]?/;
const ATOM =
  /^(?:\\(?:u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[pP]\{[^}]*\}|c[A-Za-z]|k<[^>]*>|.)|\[(?:\\.|[^\]\\])*\]|.)/s;
const GROUP_START = /^\((?:\?(?::|=|!|<=|<!|<[^>=!][^>]*>|[a-z-]+:))?/;

/** Optional parts double the ways through; past so many they count as exponential. */
const MAX_FACTOR = 1_024;

export function patternCost(source: string): PatternCost {
  let isExponential = false;
  let degree = /^\^/.test(source) && !hasAlternativesAtTop(source) ? 0 : 1;
  let factor = 1;
  const groups: Group[] = [{ atoms: [], hasChoice: false }];
  let rest = source;
  while (rest !== "") {
    const group = groups.at(-1) as Group;
    const start = GROUP_START.exec(rest);
    if (start !== null) {
      group.atoms = null;
      groups.push({ atoms: [], hasChoice: false });
      rest = rest.slice(start[0].length);
      continue;
    }
    if (rest[0] === "|") {
      group.hasChoice = true;
      group.atoms = null;
      rest = rest.slice(1);
      continue;
    }
    const closed = rest[0] === ")" && groups.length > 1 ? (groups.pop() as Group) : null;
    const atom = closed === null ? (ATOM.exec(rest)?.[0] ?? rest[0] ?? "") : ")";
    rest = rest.slice(atom.length);
    const quantifier = QUANTIFIER.exec(rest);
    const { least, most } = quantifier === null ? { least: 1, most: 1 } : bounds(quantifier);
    if (quantifier !== null) rest = rest.slice(quantifier[0].length);
    const isVariable = least !== most;
    const parent = groups.at(-1) as Group;
    if (closed === null) {
      parent.atoms?.push({ source: atom, isMandatory: least > 0, isVariable });
    } else if (closed.hasChoice) {
      if (most > 1 && !hasDelimiter(closed)) isExponential = true;
      parent.hasChoice = true;
    }
    if (isVariable) {
      parent.hasChoice = true;
      if (most === 1) factor *= 2;
      else degree++;
    }
  }
  return { isExponential: isExponential || factor > MAX_FACTOR, degree, factor };
}

function bounds(quantifier: RegExpExecArray): { least: number; most: number } {
  const [, symbol, from, range, to] = quantifier;
  if (symbol === "?") return { least: 0, most: 1 };
  if (symbol !== undefined) return { least: symbol === "+" ? 1 : 0, most: Number.POSITIVE_INFINITY };
  const least = Number(from);
  if (range === undefined) return { least, most: least };
  return { least, most: to === "" || to === undefined ? Number.POSITIVE_INFINITY : Number(to) };
}

/**
 * Whether each repetition of the group begins, or each ends, with one character that nothing else in it takes, as
 * in `(\.[a-z]+)*`: then there is one way only to cut a text into repetitions.
 */
function hasDelimiter({ atoms }: Group): boolean {
  if (atoms === null || atoms.length < 2) return false;
  return [0, atoms.length - 1].some((at) => {
    const atom = atoms[at];
    if (atom === undefined || !atom.isMandatory || atom.isVariable) return false;
    const character = /^\\?([^\w\s\\])$/.exec(atom.source)?.[1] ?? /^(\w)$/.exec(atom.source)?.[1];
    if (character === undefined || (atom.source.length === 1 && /[.^$]/.test(atom.source))) return false;
    return atoms.every((other, i) => i === at || !takes(other.source, character));
  });
}

function takes(atom: string, character: string): boolean {
  try {
    return new RegExp(`^(?:${atom})$`).test(character);
  } catch {
    return true;
  }
}

function hasAlternativesAtTop(source: string): boolean {
  let depth = 0;
  let rest = source;
  while (rest !== "") {
    const atom = ATOM.exec(rest)?.[0] ?? rest.slice(0, 1);
    if (atom === "(") depth++;
    else if (atom === ")") depth--;
    else if (atom === "|" && depth === 0) return true;
    rest = rest.slice(atom.length);
  }
  return false;
}
