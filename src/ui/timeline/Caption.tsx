import { memo } from 'react';
import type { TimeStep } from '../../query/timeBins.ts';
import { useTransient } from '../explorerContext.ts';
import { CertaintyReadout } from './CertaintyReadout.tsx';
import { Crumbs } from './Crumbs.tsx';
import styles from './caption.module.css';
import { evidencePer } from './evidencePer.ts';
import { Legend } from './Legend.tsx';
import type { Bars } from './useBars.ts';

interface CaptionProps {
  readonly step: TimeStep;
  readonly bars: Bars;
  /** What is pointed at; takes the place of the legend. */
  readonly told: string | null;
  /** What has room here; the rest stands elsewhere. */
  readonly legend: boolean;
  readonly counts: boolean;
}

/** The line above the bars: what they are, what is pointed at or what the marks mean, and how certain the dates are. */
export const Caption = memo(function Caption({ step, bars, told, legend, counts }: CaptionProps) {
  const zoomed = useTransient((state) => state.histogramSpan !== null);
  return (
    <div className={styles['caption']}>
      <Crumbs />
      {!(zoomed || (!counts && told)) && <span className={styles['title']}>{evidencePer(step)}</span>}
      {told ? (
        <span className={styles['told']} aria-hidden="true">
          {told}
        </span>
      ) : (
        legend && <Legend bars={bars} />
      )}
      {counts && <CertaintyReadout />}
    </div>
  );
});
