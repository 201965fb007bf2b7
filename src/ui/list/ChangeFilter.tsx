import { i18n } from '../../i18n/i18n.ts';
import type { Changes } from '../../query/compare/changes.ts';
import { changeTexts } from '../../query/compare/changeWords.ts';
import { changeTextOf } from './changeColumns.tsx';
import styles from './sortBar.module.css';

interface ChangeFilterProps {
  readonly changes: Changes;
  /** The change that is let through, in words; empty for all. */
  readonly chosen: string;
  readonly onChoose: (text: string) => void;
}

/** Chooses the one change whose ties the table shows, with how many there are of each. */
export function ChangeFilter({ changes, chosen, onChoose }: ChangeFilterProps) {
  const counts = new Map<string, number>();
  for (let row = 0; row < changes.change.length; row++) {
    const text = changeTextOf(changes, row);
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const offered = changeTexts().filter((text) => counts.has(text) || text === chosen);
  return (
    <div className={styles['bar']}>
      <label>
        {i18n._('Show')}{' '}
        <select
          value={chosen}
          onChange={({ target }) => onChoose(target.value)}
          aria-label={i18n._('Changes shown')}
        >
          <option value="">{i18n._('All changes')}</option>
          {offered.map((text) => (
            <option key={text} value={text}>
              {i18n._('{change} ({count, number})', { change: text, count: counts.get(text) ?? 0 })}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
