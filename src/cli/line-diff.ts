/** What changed between two texts, line by line. */

/** Lines of context around a change. */
const CONTEXT = 3;
/** Cells of the table below; larger texts are compared between their first and last different line as one change. */
const MAX_CELLS = 4_000_000;

type Mark = " " | "-" | "+";

interface Line {
  readonly mark: Mark;
  readonly text: string;
}

/** Unified, with `-` for what only `from` has and `+` for what only `to` has; empty when they are the same. */
export function diffLines(from: string, to: string): readonly string[] {
  const lines = compare(from.split("\n"), to.split("\n"));
  const changed = lines.flatMap(({ mark }, index) => (mark === " " ? [] : [index]));
  const shown: string[] = [];
  let last = -1;
  for (const [index, { mark, text }] of lines.entries()) {
    if (!changed.some((at) => Math.abs(at - index) <= CONTEXT)) continue;
    if (last >= 0 && index > last + 1) shown.push("  …");
    shown.push(`${mark} ${text}`);
    last = index;
  }
  return shown;
}

function compare(from: readonly string[], to: readonly string[]): readonly Line[] {
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start++;
  let end = 0;
  const rest = Math.min(from.length, to.length) - start;
  while (end < rest && from[from.length - 1 - end] === to[to.length - 1 - end]) end++;
  return [
    ...marked(" ", from.slice(0, start)),
    ...compareMiddle(from.slice(start, from.length - end), to.slice(start, to.length - end)),
    ...marked(" ", from.slice(from.length - end)),
  ];
}

/** By the longest common subsequence. */
function compareMiddle(from: readonly string[], to: readonly string[]): readonly Line[] {
  const width = to.length + 1;
  if ((from.length + 1) * width > MAX_CELLS) return [...marked("-", from), ...marked("+", to)];
  // common[i * width + j]: how much the texts have in common from line i and line j on.
  const common = new Uint32Array((from.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      common[i * width + j] = from[i] === to[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  while (i < from.length && j < to.length) {
    const [left = "", right = ""] = [from[i], to[j]];
    if (left === right) {
      lines.push({ mark: " ", text: left });
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      lines.push({ mark: "-", text: left });
      i++;
    } else {
      lines.push({ mark: "+", text: right });
      j++;
    }
  }
  return [...lines, ...marked("-", from.slice(i)), ...marked("+", to.slice(j))];
}

function marked(mark: Mark, texts: readonly string[]): readonly Line[] {
  return texts.map((text) => ({ mark, text }));
}
