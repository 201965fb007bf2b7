import { i18n } from '../../i18n/i18n.ts';
import { useExplorer } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { PartlyData } from '../kit/PartlyData.tsx';
import { choiceText, publishersOf } from './choiceText.ts';
import styles from './detailsPanel.module.css';
import { EvidenceLedger } from './EvidenceLedger.tsx';
import { Section } from './Section.tsx';
import type { ChosenLedger } from './useLedgerChoice.ts';

interface ChosenEvidenceProps {
  readonly title: string;
  readonly chosen: ChosenLedger;
  readonly disputed: ReadonlySet<number>;
  readonly classOf?: (row: number) => number | undefined;
  readonly inTime?: boolean;
}

/** The evidence that a reader asked for, with the way back to all of it. */
export function ChosenEvidence({ title, chosen, ...rest }: ChosenEvidenceProps) {
  const { graph } = useExplorer();
  const { choice, choose, ledger, place } = chosen;
  return (
    <div ref={place}>
      <Section title={title}>
        {choice !== 'all' && (
          <p className={styles['choice']}>
            <PartlyData
              text={choiceText(graph, choice)}
              data={
                typeof choice === 'object' && 'source' in choice ? [publishersOf(graph, choice.source)] : []
              }
            />{' '}
            <Button look="link" onClick={() => choose('all')}>
              {i18n._('Show all evidence')}
            </Button>
          </p>
        )}
        <EvidenceLedger ledger={ledger} {...rest} />
      </Section>
    </div>
  );
}
