import { i18n } from '../../i18n/i18n.ts';
import type { Changes } from '../../query/compare/changes.ts';
import { changeTexts } from '../../query/compare/changeWords.ts';
import { changeCodeOf, textsOfChanges } from './changeColumns.tsx';
import styles from './sortBar.module.css';

interface ChangeFilterProps {
  readonly changes: Changes;
  /** The change that is let through, in words; empty for all. */
  readonly chosen: string;
  readonly onChoose: (text: string) => void;
}

function countsByText(changes: Changes): ReadonlyMap<string, number> {
  const texts = textsOfChanges();
  const byCode = new Uint32Array(texts.length);
  for (const row of changes.change.keys()) {
    const code = changeCodeOf(changes, row);
    byCode[code] = (byCode[code] ?? 0) + 1;
  }
  const counts = new Map<string, number>();
  for (const [code, text] of texts.entries())
    if (text !== '' && byCode[code]) counts.set(text, (counts.get(text) ?? 0) + byCode[code]);
  return counts;
}

/** Chooses the one change whose ties the table shows, with how many there are of each. */
export function ChangeFilter({ changes, chosen, onChoose }: ChangeFilterProps) {
  const counts = countsByText(changes);
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
