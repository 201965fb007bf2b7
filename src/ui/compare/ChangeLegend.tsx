import { i18n } from '../../i18n/i18n.ts';
import { CHANGE_WORDS } from '../../query/compare/changeWords.ts';
import type { Comparison } from '../../query/compare/compareWindows.ts';
import { CHANGE_NAMES } from '../../query/compare/tieChange.ts';
import { ChangeSign } from '../kit/ChangeSign.tsx';
import styles from './comparisonBar.module.css';

/** What lines and signs mean, with how many ties there are of each: certain, and only possible behind a plus. */
export function ChangeLegend({ comparison }: { readonly comparison: Comparison }) {
  const counts = comparison.counts.ties;
  return (
    <ul className={styles['legend']} aria-label={i18n._('Changes of ties')}>
      {CHANGE_NAMES.map((name) => {
        const { certain, possible } = counts[name];
        const isUnclear = name === 'unclear';
        if (isUnclear && certain + possible === 0) return null;
        return (
          <li key={name} title={CHANGE_WORDS[name].meaning}>
            <ChangeSign name={name} /> {CHANGE_WORDS[name].name}{' '}
            <strong>{isUnclear ? certain + possible : certain}</strong>
            {!isUnclear && possible > 0 && (
              <span className={styles['possible']}>
                {' '}
                {i18n._('and possibly {count, number}', { count: possible })}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
