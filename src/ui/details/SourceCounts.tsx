import type { SourceSummary } from '../../query/sourceSummary.ts';
import { Button } from '../kit/Button.tsx';
import { countOf } from '../kit/countOf.ts';
import type { LedgerChoice } from './ledgerChoice.ts';
import styles from './sourceCounts.module.css';

interface SourceCountsProps {
  readonly summary: SourceSummary;
  readonly choice: LedgerChoice;
  readonly onChoose: (choice: LedgerChoice) => void;
}

function countsOf(summary: SourceSummary): (readonly [LedgerChoice, number, string])[] {
  const { reports, independent, stateMedia, copies, affiliations } = summary;
  return [
    ['reports', reports, countOf(reports, 'report')],
    ['independent', independent, `${independent} independent`],
    ['state-media', stateMedia, `${stateMedia} state media`],
    ['copies', copies, countOf(copies, 'copy', 'copies')],
    ['affiliations', affiliations, countOf(affiliations, 'affiliation')],
  ];
}

/** "7 reports · 4 independent · 2 state media"; each number shows the rows that make it, and once more all. */
export function SourceCounts({ summary, choice, onChoose }: SourceCountsProps) {
  return (
    <p className={styles['counts']}>
      {countsOf(summary)
        .filter(([, count]) => count > 0)
        .map(([of, , text]) => (
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
