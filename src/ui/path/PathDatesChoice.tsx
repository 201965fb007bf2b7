import { useId } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { PATH_DATES, type PathDates } from '../../model/view.ts';
import { useExplorer, useExplorerState } from '../explorerContext.ts';
import styles from './pathBar.module.css';

type Choice = readonly [name: string, meaning: string];

const NAMES: Readonly<Record<PathDates, Choice>> = {
  get any(): Choice {
    return [i18n._('Any date'), i18n._('Your dates do not hold; all other filters do.')];
  },
  get window(): Choice {
    return [i18n._('In these dates'), i18n._('Only what your dates and filters show.')];
  },
  get order(): Choice {
    return [
      i18n._('In time order'),
      i18n._(
        'In these dates, and no step before the last: each tie by one item of evidence, by the day of what it tells.',
      ),
    ];
  },
};

/** What dates have to do with the paths. */
export function PathDatesChoice() {
  const { store } = useExplorer();
  const chosen = useExplorerState(({ view }) => view.pathDates);
  const name = useId();
  return (
    <div role="radiogroup" aria-label={i18n._('Dates of the path')} className={styles['dates']}>
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
