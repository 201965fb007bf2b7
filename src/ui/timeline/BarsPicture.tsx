import { memo, useId } from 'react';
import { TIE_CLASSES } from '../../model/codes.ts';
import { type Histogram, peakOf } from '../../query/histogram.ts';
import styles from './barsPicture.module.css';
import { NO_COVERAGE } from './barWords.ts';
import type { Plot } from './plot.ts';
import type { Bars } from './useBars.ts';

interface BarsPictureProps {
  readonly bars: Bars;
  readonly plot: Plot;
  readonly heightPx: number;
}

const CLASSES = TIE_CLASSES.length;
const HEAD_PX = 2;
/** What is there must show, however high the highest bar. */
const BAR_AT_LEAST_PX = 2;

interface Column {
  readonly fromPx: number;
  readonly widthPx: number;
}

function columnsOf({ bins: { starts } }: Histogram, plot: Plot): readonly Column[] {
  return starts.slice(0, -1).map((start, bin) => {
    const [fromPx, toPx] = [plot.xOf(start), plot.xOf(starts[bin + 1] ?? start)];
    const gapPx = toPx - fromPx > 4 ? 1 : 0;
    return { fromPx, widthPx: Math.max(1, toPx - fromPx - gapPx) };
  });
}

/** The path of all pieces of one class, each on top of the classes before it. */
function classPath(all: Histogram, columns: readonly Column[], at: number, yOf: (count: number) => number) {
  return columns
    .flatMap(({ fromPx, widthPx }, bin) => {
      const count = all.counts[bin * CLASSES + at] ?? 0;
      if (count === 0) return [];
      let below = 0;
      for (let one = 0; one < at; one++) below += all.counts[bin * CLASSES + one] ?? 0;
      const [bottom, top] = [yOf(below), yOf(below + count)];
      return `M${fromPx} ${bottom}h${widthPx}V${top}h${-widthPx}Z`;
    })
    .join('');
}

function hatchPath({ covered }: Bars, columns: readonly Column[], heightPx: number): string {
  return columns
    .flatMap(({ fromPx }, bin) => {
      if (covered[bin] === 1) return [];
      const toPx = columns[bin + 1]?.fromPx ?? fromPx + (columns[bin]?.widthPx ?? 0);
      return `M${fromPx} 0H${toPx}V${heightPx}H${fromPx}Z`;
    })
    .join('');
}

function trendPath(selected: Histogram, columns: readonly Column[], yOf: (count: number) => number): string {
  return columns
    .map(({ fromPx, widthPx }, bin) => {
      const y = yOf(selected.totals[bin] ?? 0);
      return `${bin === 0 ? 'M' : 'L'}${fromPx} ${y}H${fromPx + widthPx}`;
    })
    .join('');
}

/** The stacked bars, hatching where the sources are silent, and the step line of what is selected. For the eye only. */
export const BarsPicture = memo(function BarsPicture({ bars, plot, heightPx }: BarsPictureProps) {
  const hatch = useId();
  const { all, selected } = bars;
  const peak = Math.max(1, peakOf(all));
  const columns = columnsOf(all, plot);
  const yOf = (count: number) => {
    const barPx = (count / peak) * (heightPx - HEAD_PX);
    return heightPx - (count === 0 ? 0 : Math.max(BAR_AT_LEAST_PX, barPx));
  };
  return (
    <svg
      className={styles['picture']}
      width={plot.widthPx}
      height={heightPx}
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className={styles['hatchLine']} x1="0" y1="0" x2="0" y2="6" />
        </pattern>
      </defs>
      <path d={hatchPath(bars, columns, heightPx)} fill={`url(#${hatch})`}>
        <title>{NO_COVERAGE}</title>
      </path>
      {TIE_CLASSES.map((one, at) => (
        <path key={one} d={classPath(all, columns, at, yOf)} fill={`var(--class-${one})`} />
      ))}
      <line
        className={styles['base']}
        x1={plot.padPx}
        x2={plot.widthPx - plot.padPx}
        y1={heightPx - 0.5}
        y2={heightPx - 0.5}
      />
      {selected && peakOf(selected) > 0 && (
        <>
          <path className={styles['trendHalo']} d={trendPath(selected, columns, yOf)} />
          <path className={styles['trend']} d={trendPath(selected, columns, yOf)} />
        </>
      )}
    </svg>
  );
});
