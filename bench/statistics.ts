/** The value below which a share (0–1) of the numbers lies: nearest rank. NaN for none. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** The middle value; NaN for none. */
export function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5);
}

/** One line of the result: what was measured, the bound of the product's numbers that it is held against, and what it is made of. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly bound?: number;
  readonly note?: string;
}

/** A row as printed: name, value, bound, and whether it holds. */
export function formatRow({ what, value, unit, bound, note }: Row): string {
  const shown = `${value.toFixed(value < 10 ? 2 : 1)} ${unit}`;
  const line = `${what.padEnd(58)}${shown.padStart(14)}`;
  const held = bound === undefined ? '' : `   bound ${bound} ${unit}  ${value <= bound ? 'holds' : 'OVER'}`;
  return `${line}${held}${note === undefined ? '' : `   ${note}`}`;
}
