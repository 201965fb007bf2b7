import { useId } from 'react';
import { PATH_DATES, type PathDates } from '../../model/view.ts';
import { useExplorer, useExplorerState } from '../explorerContext.ts';
import styles from './pathBar.module.css';

const NAMES: Readonly<Record<PathDates, readonly [name: string, meaning: string]>> = {
  any: ['Any date', 'Your dates do not hold; all other filters do.'],
  window: ['In these dates', 'Only what your dates and filters show.'],
  order: [
    'In time order',
    'In these dates, and no step before the last: each tie by one item of evidence, by the day of what it tells.',
  ],
};

/** What dates have to do with the paths. */
export function PathDatesChoice() {
  const { store } = useExplorer();
  const chosen = useExplorerState(({ view }) => view.pathDates);
  const name = useId();
  return (
    <div role="radiogroup" aria-label="Dates of the path" className={styles['dates']}>
      {PATH_DATES.map((one) => (
        <label key={one} className={styles['choice']} title={NAMES[one][1]}>
          <input
            type="radio"
            name={name}
            checked={one === chosen}
            onChange={() => store.getState().change({ pathDates: one })}
          />
          {NAMES[one][0]}
        </label>
      ))}
    </div>
  );
}
