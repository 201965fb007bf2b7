import type { SourceSummary } from '../../query/sourceSummary.ts';
import { Button } from '../kit/Button.tsx';
import type { LedgerChoice } from './ledgerChoice.ts';
import styles from './sourceCounts.module.css';
import { sourceCounts } from './sourceCounts.ts';

interface SourceCountsProps {
  readonly summary: SourceSummary;
  readonly choice: LedgerChoice;
  readonly onChoose: (choice: LedgerChoice) => void;
}

/** "7 reports · 4 independent · 2 state media"; each number shows the rows that make it, and once more all. */
export function SourceCounts({ summary, choice, onChoose }: SourceCountsProps) {
  const counts = sourceCounts(summary);
  if (counts.length === 0) return null;
  return (
    <p className={styles['counts']}>
      {counts.map(([of, text]) => (
        <Button
          key={of}
          look="link"
          aria-pressed={choice === of}
          onClick={() => onChoose(choice === of ? 'all' : of)}
        >
          {text}
        </Button>
      ))}
    </p>
  );
}
