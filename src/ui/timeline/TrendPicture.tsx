import { memo } from 'react';
import { type Histogram, peakOf } from '../../query/histogram.ts';
import { barScale, columnsOf } from './barColumns.ts';
import styles from './barsPicture.module.css';
import type { Plot } from './plot.ts';

interface TrendPictureProps {
  readonly all: Histogram;
  readonly selected: Histogram;
  readonly plot: Plot;
  readonly heightPx: number;
}

/** The step line of what is selected over the bars, on their scale; nothing when none of it is in them. For the eye only. */
export const TrendPicture = memo(function TrendPicture({ all, selected, plot, heightPx }: TrendPictureProps) {
  if (peakOf(selected) === 0) return null;
  const yOf = barScale(all, heightPx);
  const path = columnsOf(all, plot)
    .map(({ fromPx, widthPx }, bin) => {
      const y = yOf(selected.totals[bin] ?? 0);
      return `${bin === 0 ? 'M' : 'L'}${fromPx} ${y}H${fromPx + widthPx}`;
    })
    .join('');
  return (
    <svg
      className={styles['picture']}
      width={plot.widthPx}
      height={heightPx}
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles['trendHalo']} d={path} />
      <path className={styles['trend']} d={path} />
    </svg>
  );
});
