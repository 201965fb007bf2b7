import { useMemo, useRef, useState } from 'react';
import type { Selection } from '../../model/view.ts';
import { sourceSummary } from '../../query/sourceSummary.ts';
import { useExplorer } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { EntityLink } from '../kit/EntityLink.tsx';
import { Disagreements } from './Disagreements.tsx';
import styles from './detailsPanel.module.css';
import { EvidenceLedger } from './EvidenceLedger.tsx';
import { FirstReported } from './FirstReported.tsx';
import { chooseGroups, type LedgerChoice } from './ledgerChoice.ts';
import { Section } from './Section.tsx';
import { SourceCounts } from './SourceCounts.tsx';
import { scrollInPanel } from './scrollInPanel.ts';
import { TieClasses } from './TieClasses.tsx';
import { tieLineText } from './tieLineText.ts';
import { useSubject } from './useSubject.ts';
import { usePanelVisible } from './visibleContext.ts';

interface TieDetailsProps {
  readonly row: number;
  readonly selection: Selection;
}

const CHOICE_WORDS: Readonly<Record<Exclude<LedgerChoice, 'all'>, string>> = {
  reports: 'Only what reports say is shown.',
  independent: 'Only the first report of each primary source is shown.',
  'state-media': 'Only state media and governments are shown.',
  copies: 'Only copies of other publishers’ texts are shown.',
  affiliations: 'Only affiliations are shown.',
};

/** Why a tie exists: its ends, its sources in numbers that open, what its line means, and every item behind it. */
export function TieDetails({ row, selection }: TieDetailsProps) {
  const { graph } = useExplorer();
  const visible = usePanelVisible();
  const { rows, ledger, disagreements, disputed } = useSubject(selection);
  const [choice, setChoice] = useState<LedgerChoice>('all');
  const evidence = useRef<HTMLDivElement>(null);
  const summary = useMemo(
    () =>
      sourceSummary(
        graph,
        ledger.inside.flatMap((group) => group.rows),
      ),
    [graph, ledger],
  );
  const classOf = useMemo(() => {
    const { links, ties } = graph;
    const classes = new Map<number, number>();
    for (let link = ties.linkStart[row] ?? 0; link < (ties.linkStart[row + 1] ?? 0); link++) {
      const item = links.evidence[link] ?? -1;
      classes.set(item, Math.min(classes.get(item) ?? 99, links.class[link] ?? 99));
    }
    return (item: number) => classes.get(item);
  }, [graph, row]);
  const chosen = useMemo(
    () => ({
      inside: chooseGroups(graph, ledger.inside, choice),
      outsideDates: chooseGroups(graph, ledger.outsideDates, choice),
      filteredOut: chooseGroups(graph, ledger.filteredOut, choice),
    }),
    [graph, ledger, choice],
  );
  const choose = (next: LedgerChoice) => {
    setChoice(next);
    scrollInPanel(evidence.current);
  };
  return (
    <>
      <p className={styles['ends']}>
        <EntityLink row={graph.ties.a[row] ?? -1} /> <span aria-hidden="true">–</span>{' '}
        <EntityLink row={graph.ties.b[row] ?? -1} />
      </p>
      <SourceCounts summary={summary} choice={choice} onChoose={choose} />
      <TieClasses row={row} />
      <p className={styles['small']}>{tieLineText(visible.ties.style[row] ?? 0)}</p>
      <FirstReported rows={rows} />
      <Disagreements found={disagreements} />
      <div ref={evidence}>
        <Section title="Evidence">
          {choice !== 'all' && (
            <p className={styles['choice']}>
              {CHOICE_WORDS[choice]}{' '}
              <Button look="link" onClick={() => setChoice('all')}>
                Show all evidence
              </Button>
            </p>
          )}
          <EvidenceLedger ledger={chosen} disputed={disputed} classOf={classOf} />
        </Section>
      </div>
    </>
  );
}
