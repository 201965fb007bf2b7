import { i18n } from '../../i18n/i18n.ts';
import type { SizeMeasure } from '../../model/view.ts';
import { useControlState, useExplorerState } from '../explorerContext.ts';
import { MeasuresStatus } from '../measures/MeasuresStatus.tsx';
import { MEASURE_WORDS } from '../measures/measureWords.ts';
import { useMeasures } from '../measures/useMeasures.ts';
import { LegendGroup } from './LegendGroup.tsx';
import { LookChoice } from './LookChoice.tsx';
import styles from './legend.module.css';

const WORDS: Readonly<Record<SizeMeasure, string>> = {
  get sources() {
    return i18n._('Independent sources');
  },
  get degree() {
    return i18n._('Number of ties');
  },
  get betweenness() {
    return i18n._('Lies between');
  },
};

const LARGER: Readonly<Record<SizeMeasure, string>> = {
  get sources() {
    return i18n._('larger: more independent sources');
  },
  get degree() {
    return i18n._(
      'the larger the area, the more entities it is tied to; the largest mark stands for the most over all dates',
    );
  },
  get betweenness() {
    return i18n._(
      'the larger the area, the more pairs it lies between; the largest mark stands for the most in this view',
    );
  },
};

const NOT: Readonly<Record<SizeMeasure, string>> = {
  get sources() {
    return MEASURE_WORDS.sources.not;
  },
  get degree() {
    return MEASURE_WORDS.degree.not;
  },
  get betweenness() {
    return MEASURE_WORDS.between.not;
  },
};

/** What sizes of marks stand for, and what else they can. */
export function SizeLegend() {
  const size = useControlState((state) => state.view.size);
  const change = useExplorerState((state) => state.change);
  const state = useMeasures(size === 'betweenness');
  return (
    <LegendGroup title={i18n._('Sizes of entities')}>
      <LookChoice
        label={i18n._('Size by')}
        words={WORDS}
        value={size}
        onChange={(next) => change({ size: next })}
      />
      <ul className={styles['list']}>
        <li>
          <svg className={styles['sizes']} width="24" height="16" viewBox="0 0 24 16" aria-hidden="true">
            <circle cx="4" cy="8" r="3" />
            <circle cx="16" cy="8" r="7" />
          </svg>
          {LARGER[size]}
        </li>
      </ul>
      <p className={styles['note']}>{NOT[size]}</p>
      {size === 'betweenness' && <MeasuresStatus state={state} />}
    </LegendGroup>
  );
}
