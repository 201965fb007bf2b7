import { addDays } from '../../model/day.ts';
import { eventDay } from '../../query/compare/eventDay.ts';
import { aroundDay, WEEKS_AROUND } from '../../query/compare/windowPairs.ts';
import { spokenDay } from '../../query/spokenDate.ts';
import { comparePair } from '../../state/comparing.ts';
import { useExplorer } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import styles from './detailsPanel.module.css';

/** Compares what lies before an event with what lies after it; nothing for an event of no known day. */
export function CompareAround({ event }: { readonly event: number }) {
  const { graph, store } = useExplorer();
  const day = eventDay(graph, event);
  if (day === null) return null;
  const pair = aroundDay(day, WEEKS_AROUND * 7);
  return (
    <p className={styles['small']}>
      <Button look="outlined" onClick={() => comparePair(store, pair)}>
        Compare before and after
      </Button>{' '}
      {WEEKS_AROUND} weeks to {spokenDay(addDays(day, -1))}, and as long from {spokenDay(day)}
    </p>
  );
}
