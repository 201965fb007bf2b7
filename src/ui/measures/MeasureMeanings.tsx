import { i18n } from '../../i18n/i18n.ts';
import { useMediaQuery } from '../kit/useMediaQuery.ts';
import styles from './measures.module.css';
import { MEASURE_WORDS } from './measureWords.ts';

/** What each measure means, and what it does not; folded away at first where there is little room. */
export function MeasureMeanings() {
  const isNarrow = useMediaQuery('(max-width: 640px)');
  return (
    <details className={styles['about']} open={!isNarrow}>
      <summary>{i18n._('What they mean, and what they do not')}</summary>
      <dl className={styles['meanings']}>
        {Object.values(MEASURE_WORDS).map(({ name, means, not }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{means}</dd>
            <dd>{not}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
