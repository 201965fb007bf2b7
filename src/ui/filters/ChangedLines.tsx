import { i18n } from '../../i18n/i18n.ts';
import { CHANGE_WORDS } from '../../query/compare/changeWords.ts';
import { CHANGE_NAMES } from '../../query/compare/tieChange.ts';
import { ChangeSign } from '../kit/ChangeSign.tsx';
import { useForcedColours } from '../kit/useMediaQuery.ts';
import { LegendGroup } from './LegendGroup.tsx';
import styles from './legend.module.css';

/** What lines mean while two spans of dates are compared: their change, no longer their classes. */
export function ChangedLines() {
  return (
    <LegendGroup title={i18n._('Lines')}>
      <ul className={styles['list']}>
        {CHANGE_NAMES.map((name) => (
          <li key={name}>
            <ChangeSign name={name} />{' '}
            {i18n._('{name}: {meaning}', {
              name: CHANGE_WORDS[name].name,
              meaning: CHANGE_WORDS[name].meaning,
            })}
          </li>
        ))}
      </ul>
      {!useForcedColours() && (
        <p className={styles['note']}>
          {i18n._(
            'While dates are compared, the colours of classes are those of the bars below, not of the lines.',
          )}
        </p>
      )}
    </LegendGroup>
  );
}
