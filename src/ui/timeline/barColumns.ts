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

/** How high up a number of items reaches in a picture whose highest bar is that of `all`; from its upper edge. */
export function barScale(all: Histogram, heightPx: number): (count: number) => number {
  const peak = Math.max(1, peakOf(all));
  return (count) => {
    const barPx = (count / peak) * (heightPx - HEAD_PX);
    return heightPx - (count === 0 ? 0 : Math.max(BAR_AT_LEAST_PX, barPx));
  };
}

/** The path of all pieces of one class in some bars: each lies on those of the classes before it and on what is `below` them all. */
export function classPath(
  bars: readonly { readonly column: Column; readonly counts: Uint32Array; readonly below: number }[],
  at: number,
  yOf: (count: number) => number,
): string {
  return bars
    .flatMap(({ column: { fromPx, widthPx }, counts, below }) => {
      const count = counts[at] ?? 0;
      if (count === 0) return [];
      const under = counts.subarray(0, at).reduce((sum, one) => sum + one, below);
      const [bottom, top] = [yOf(under), yOf(under + count)];
      return `M${fromPx} ${bottom}h${widthPx}V${top}h${-widthPx}Z`;
    })
    .join('');
}
