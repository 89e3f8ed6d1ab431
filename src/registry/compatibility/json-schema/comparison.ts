/**
 * Comparing pairs of schemas within bounds. Each pair is compared once; the differences that make it incompatible are
 * kept relative to it and put in place wherever the pair is met again. A pair that is met within itself is a recursion: it counts as equal
 * until it is known not to be, and the whole is compared again until that no longer changes (the greatest fixpoint).
 */
import { ComparisonTooComplexError } from "../compatibility.ts";
import type { Node } from "./nodes.ts";
import { Patterns } from "./pattern-matches.ts";
import type { Rule } from "./rules.ts";

export interface Difference {
  readonly rule: Rule;
  /** From the pair downwards, in tokens of a JSON pointer, as Confluent's registry tells it: `properties/a`. */
  readonly path: readonly string[];
  readonly writer: Node;
  readonly reader: Node;
  /** Below both nodes, where the difference is in a keyword of theirs. */
  readonly keyword: string;
}

export interface Bounds {
  readonly steps: number;
  readonly milliseconds: number;
}

/** Some 100 times what large real schemas take. */
export const DEFAULT_BOUNDS: Bounds = { steps: 500_000, milliseconds: 2_000 };
/** Pairs within one another; each takes some frames of the stack. */
const MAX_DEPTH = 1_000;
/** Of one pair; as many as are told. One is enough for the verdict. */
export const MAX_DIFFERENCES = 100;

export type CompareNodes = (comparison: Comparison, writer: Node, reader: Node) => void;

/** What is shared by all comparisons of one pass. */
class Pass {
  readonly compatible: ReadonlySet<Rule>;
  readonly compareNodes: CompareNodes;
  readonly budget: Budget;
  readonly memo: Map<string, readonly Difference[]> = new Map();
  readonly open: Set<string> = new Set();
  readonly known: ReadonlyMap<string, readonly Difference[]>;
  hasAssumed = false;

  constructor(
    compatible: ReadonlySet<Rule>,
    compareNodes: CompareNodes,
    budget: Budget,
    known: ReadonlyMap<string, readonly Difference[]>,
  ) {
    this.compatible = compatible;
    this.compareNodes = compareNodes;
    this.budget = budget;
    this.known = known;
  }

  incompatiblePairs(): ReadonlyMap<string, readonly Difference[]> {
    return new Map([...this.memo].filter(([, differences]) => differences.length > 0));
  }
}

class Budget {
  readonly patterns: Patterns = new Patterns();
  #steps: number;
  readonly #deadline: number;
  readonly #ids = new Map<Node, number>();

  constructor({ steps, milliseconds }: Bounds) {
    this.#steps = steps;
    this.#deadline = performance.now() + milliseconds;
  }

  spend(steps: number): void {
    this.#steps -= steps;
    if (this.#steps < 0 || performance.now() > this.#deadline) {
      throw new ComparisonTooComplexError("the two schemas are too entangled to be compared in bounded time");
    }
  }

  key(writer: Node, reader: Node): string {
    return `${this.#id(writer)} ${this.#id(reader)}`;
  }

  #id(node: Node): number {
    let id = this.#ids.get(node);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(node, id);
    }
    return id;
  }
}

export class Comparison {
  readonly #pass: Pass;
  readonly #writer: Node;
  readonly #reader: Node;
  readonly #path: string[] = [];
  readonly differences: Difference[] = [];

  constructor(pass: Pass, writer: Node, reader: Node) {
    this.#pass = pass;
    this.#writer = writer;
    this.#reader = reader;
  }

  /** Differences that do no harm need not be kept. */
  add(rule: Rule, keyword = ""): void {
    if (this.#pass.compatible.has(rule)) return;
    this.#put({
      rule,
      path: keyword === "" ? [...this.#path] : [...this.#path, keyword],
      writer: this.#writer,
      reader: this.#reader,
      keyword: [...this.#path, ...(keyword === "" ? [] : [keyword])].join("/"),
    });
  }

  addAll(differences: readonly Difference[]): void {
    for (const difference of differences) this.#put(difference);
  }

  /** Does `compare` with the path extended. */
  at(tokens: readonly string[], compare: () => void): void {
    this.#path.push(...tokens);
    compare();
    this.#path.length -= tokens.length;
  }

  /** Whether a pattern of the schemas matches a name of theirs. */
  matches(pattern: string, name: string): boolean {
    this.#pass.budget.spend(1);
    return this.#pass.budget.patterns.matches(pattern, name);
  }

  /** The differences of a pair below, put in their place here. */
  compare(writer: Node, reader: Node): void {
    this.addAll(this.attempt(writer, reader).differences);
  }

  /** The same without counting them yet: the pair may be one of several possibilities. */
  attempt(
    writer: Node,
    reader: Node,
  ): { readonly differences: readonly Difference[]; readonly isCompatible: boolean } {
    const relative = comparePair(this.#pass, writer, reader);
    this.#pass.budget.spend(relative.length);
    const differences = relative.map((difference) => ({
      ...difference,
      path: [...this.#path, ...difference.path],
    }));
    return { differences, isCompatible: differences.length === 0 };
  }

  #put(difference: Difference): void {
    if (this.differences.length < MAX_DIFFERENCES) this.differences.push(difference);
  }
}

function comparePair(pass: Pass, writer: Node, reader: Node): readonly Difference[] {
  pass.budget.spend(1);
  const key = pass.budget.key(writer, reader);
  const done = pass.memo.get(key);
  if (done !== undefined) return done;
  if (pass.open.has(key)) {
    const known = pass.known.get(key);
    if (known === undefined) pass.hasAssumed = true;
    return known ?? [];
  }
  if (pass.open.size >= MAX_DEPTH) {
    throw new ComparisonTooComplexError("the two schemas nest or refer too deeply to be compared");
  }
  pass.open.add(key);
  const comparison = new Comparison(pass, writer, reader);
  pass.compareNodes(comparison, writer, reader);
  pass.open.delete(key);
  pass.memo.set(key, comparison.differences);
  return comparison.differences;
}

/** @throws ComparisonTooComplexError */
export function compareToFixpoint(
  writer: Node,
  reader: Node,
  compatible: ReadonlySet<Rule>,
  compareNodes: CompareNodes,
  bounds: Bounds,
): readonly Difference[] {
  const budget = new Budget(bounds);
  let known: ReadonlyMap<string, readonly Difference[]> = new Map();
  for (;;) {
    const pass = new Pass(compatible, compareNodes, budget, known);
    const differences = comparePair(pass, writer, reader);
    if (!pass.hasAssumed) return differences;
    const incompatible = pass.incompatiblePairs();
    if (incompatible.size === known.size && [...incompatible.keys()].every((key) => known.has(key))) {
      return differences;
    }
    known = incompatible;
  }
}
