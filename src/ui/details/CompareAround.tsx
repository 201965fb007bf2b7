import { i18n } from '../../i18n/i18n.ts';
import { addDays } from '../../model/day.ts';
import { eventDay } from '../../query/compare/eventDay.ts';
import { aroundDay, WEEKS_AROUND } from '../../query/compare/windowPairs.ts';
import { spokenDay } from '../../query/spokenDate.ts';
import { comparePair } from '../../state/comparing.ts';
import { useExplorer, useExplorerState } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import styles from './detailsPanel.module.css';

/** Compares what lies before an event with what lies after it; nothing for an event of no known day, and inside another page, which has no bar for it. */
export function CompareAround({ event }: { readonly event: number }) {
  const { graph, store } = useExplorer();
  const inPage = useExplorerState(({ view }) => view.embed);
  const day = eventDay(graph, event);
  if (day === null || inPage) return null;
  const pair = aroundDay(day, WEEKS_AROUND * 7);
  return (
    <p className={styles['small']}>
      <Button look="outlined" onClick={() => comparePair(store, pair)}>
        {i18n._('Compare before and after')}
      </Button>{' '}
      {i18n._('{weeks, plural, one {# week} other {# weeks}} to {before}, and as long from {day}', {
        weeks: WEEKS_AROUND,
        before: spokenDay(addDays(day, -1)),
        day: spokenDay(day),
      })}
    </p>
  );
}
