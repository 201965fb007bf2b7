import styles from './measures.module.css';
import { MEASURE_WORDS } from './measureWords.ts';

/** What each measure means, and what it does not. */
export function MeasureMeanings() {
  return (
    <dl className={styles['meanings']}>
      {Object.values(MEASURE_WORDS).map(({ name, means, not }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{means}</dd>
          <dd>{not}</dd>
        </div>
      ))}
    </dl>
  );
}
