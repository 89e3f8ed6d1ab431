/** Rows as text in columns that line up, numbers to the right. */
export function columns(
  header: readonly string[],
  rows: readonly (readonly (string | number | bigint)[])[],
): string {
  const isNumber = header.map((_, index) => rows.every((row) => typeof row[index] !== "string"));
  const lines = [header, ...rows.map((row) => row.map(String))];
  const widths = header.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, index) =>
          isNumber[index] ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join("");
}
