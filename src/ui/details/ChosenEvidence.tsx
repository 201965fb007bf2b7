import { Button } from '../kit/Button.tsx';
import styles from './detailsPanel.module.css';
import { EvidenceLedger } from './EvidenceLedger.tsx';
import type { LedgerChoice } from './ledgerChoice.ts';
import { Section } from './Section.tsx';
import type { ChosenLedger } from './useLedgerChoice.ts';

const CHOICE_WORDS: Readonly<Record<Exclude<LedgerChoice, 'all'>, string>> = {
  reports: 'Only what reports say is shown.',
  independent: 'Only the first report of each primary source is shown.',
  'state-media': 'Only state media and governments are shown.',
  copies: 'Only copies of other publishers’ texts are shown.',
  affiliations: 'Only affiliations are shown.',
};

interface ChosenEvidenceProps {
  readonly title: string;
  readonly chosen: ChosenLedger;
  readonly disputed: ReadonlySet<number>;
  readonly classOf?: (row: number) => number | undefined;
  readonly inTime?: boolean;
}

/** The evidence that a reader asked for, with the way back to all of it. */
export function ChosenEvidence({ title, chosen, ...rest }: ChosenEvidenceProps) {
  const { choice, choose, ledger, place } = chosen;
  return (
    <div ref={place}>
      <Section title={title}>
        {choice !== 'all' && (
          <p className={styles['choice']}>
            {CHOICE_WORDS[choice]}{' '}
            <Button look="link" onClick={() => choose('all')}>
              Show all evidence
            </Button>
          </p>
        )}
        <EvidenceLedger ledger={ledger} {...rest} />
      </Section>
    </div>
  );
}
