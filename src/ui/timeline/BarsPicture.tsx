import { memo, useId } from 'react';
import { TIE_CLASSES } from '../../model/codes.ts';
import type { Histogram } from '../../query/histogram.ts';
import { barScale, type Column, classPath, columnsOf } from './barColumns.ts';
import styles from './barsPicture.module.css';
import { noCoverage } from './barWords.ts';
import type { Plot } from './plot.ts';

interface BarsPictureProps {
  readonly all: Histogram;
  /** 1 where the sources speak of a bin at all. */
  readonly covered: Uint8Array;
  readonly plot: Plot;
  readonly heightPx: number;
}

const CLASSES = TIE_CLASSES.length;

function hatchPath(covered: Uint8Array, columns: readonly Column[], heightPx: number): string {
  return columns
    .flatMap(({ fromPx }, bin) => {
      if (covered[bin] === 1) return [];
      const toPx = columns[bin + 1]?.fromPx ?? fromPx + (columns[bin]?.widthPx ?? 0);
      return `M${fromPx} 0H${toPx}V${heightPx}H${fromPx}Z`;
    })
    .join('');
}

/** The stacked bars, and hatching where the sources are silent. For the eye only. */
export const BarsPicture = memo(function BarsPicture({ all, covered, plot, heightPx }: BarsPictureProps) {
  const hatch = useId();
  const columns = columnsOf(all, plot);
  const yOf = barScale(all, heightPx);
  const bars = columns.map((column, bin) => {
    return { column, counts: all.counts.subarray(bin * CLASSES, (bin + 1) * CLASSES), below: 0, above: 0 };
  });
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
      <path d={hatchPath(covered, columns, heightPx)} fill={`url(#${hatch})`}>
        <title>{noCoverage()}</title>
      </path>
      {TIE_CLASSES.map((one, at) => (
        <path key={one} d={classPath(bars, at, yOf, heightPx)} fill={`var(--class-${one})`} />
      ))}
      <line
        className={styles['base']}
        x1={plot.padPx}
        x2={plot.widthPx - plot.padPx}
        y1={heightPx - 0.5}
        y2={heightPx - 0.5}
      />
    </svg>
  );
});
