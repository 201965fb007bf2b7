import { type Histogram, peakOf } from '../../query/histogram.ts';
import type { Plot } from './plot.ts';

const HEAD_PX = 2;
/** What is there must show, however high the highest bar. */
const BAR_AT_LEAST_PX = 2;

/** Where a bar stands. */
export interface Column {
  readonly fromPx: number;
  readonly widthPx: number;
}

/** The columns of all bins, with a gap where there is room for one. */
export function columnsOf({ bins: { starts } }: Histogram, plot: Plot): readonly Column[] {
  return starts.slice(0, -1).map((start, bin) => {
    const [fromPx, toPx] = [plot.xOf(start), plot.xOf(starts[bin + 1] ?? start)];
    const gapPx = toPx - fromPx > 4 ? 1 : 0;
    return { fromPx, widthPx: Math.max(1, toPx - fromPx - gapPx) };
  });
}

/**
 * How high up a bar of some items reaches, from the upper edge of a picture whose highest bar is that of `all`. By the
 * square root: beside one month with very many, others would hardly show.
 */
export function barScale(all: Histogram, heightPx: number): (count: number) => number {
  const peak = Math.max(1, peakOf(all));
  return (count) => {
    const barPx = Math.sqrt(count / peak) * (heightPx - HEAD_PX);
    return heightPx - (count === 0 ? 0 : Math.max(BAR_AT_LEAST_PX, barPx));
  };
}

/** A bar to draw: its items by class, and how many of the same bar lie below and above them. */
export interface Stack {
  readonly column: Column;
  readonly counts: Uint32Array;
  readonly below: number;
  readonly above: number;
}

/** All items of a bar. */
export function sumOf(counts: Uint32Array): number {
  return counts.reduce((sum, one) => sum + one, 0);
}

/** The path of all pieces of one class in some bars, each on those of the classes before it. Within a bar height is shared out evenly. */
export function classPath(
  stacks: readonly Stack[],
  at: number,
  yOf: (count: number) => number,
  heightPx: number,
): string {
  return stacks
    .flatMap(({ column: { fromPx, widthPx }, counts, below, above }) => {
      const count = counts[at] ?? 0;
      if (count === 0) return [];
      const total = below + sumOf(counts) + above;
      const pxOf = (items: number) => heightPx - ((heightPx - yOf(total)) * items) / total;
      const under = below + sumOf(counts.subarray(0, at));
      return `M${fromPx} ${pxOf(under)}h${widthPx}V${pxOf(under + count)}h${-widthPx}Z`;
    })
    .join('');
}
