/** Numbers of a schema as the decimals that they are written as: 0.3 is a multiple of 0.1. */

/** Beyond it the exact remainder is not worked out, and nothing is a multiple of anything. */
const MAX_EXPONENT = 400;

export function compareDecimals(left: number, right: number): number {
  return left === right ? 0 : left < right ? -1 : 1;
}

export function isMultipleOf(value: number, divisor: number): boolean {
  const [v, d] = [decimal(value), decimal(divisor)];
  if (v === null || d === null || d.digits === 0n) return false;
  const exponent = Math.min(v.exponent, d.exponent);
  const scaled = (of: Decimal): bigint => of.digits * 10n ** BigInt(of.exponent - exponent);
  return scaled(v) % scaled(d) === 0n;
}

interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

function decimal(value: number): Decimal | null {
  const match = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (match === null) return null;
  const [, whole = "", fraction = "", exponent = "0"] = match;
  const scale = Number(exponent) - fraction.length;
  if (Math.abs(scale) > MAX_EXPONENT) return null;
  return { digits: BigInt(whole + fraction), exponent: scale };
}
