/** Exact integers from the spellings that JSON has for them: 12, 12.0, 1.2e1. */

/** No int64 has more; what is longer is not written out. */
const MAX_DIGITS = 40;

/** Null when the text is no number, no integer, or far beyond 64 bits. */
export function integerOf(text: string): bigint | null {
  // Nearly all of them: with so few digits a double is exact enough to tell whether it is an integer, and which.
  if (text.length <= 15) {
    const value = Number(text);
    if (Number.isSafeInteger(value)) return BigInt(value);
    if (!Number.isInteger(value)) return null;
  }
  if (/^-?\d{1,40}$/.test(text)) return BigInt(text);
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text);
  if (match === null) return null;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  if (digits === "") return 0n;
  const significant = digits.replace(/0+$/, "");
  // The last significant digit stands for ten to the power of `scale`.
  const scale = Number(exponent) - fraction.length + (digits.length - significant.length);
  if (scale < 0 || significant.length + scale > MAX_DIGITS) return null;
  return BigInt(`${sign}${significant}${"0".repeat(scale)}`);
}
