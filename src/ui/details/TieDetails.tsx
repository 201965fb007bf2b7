import { useMemo } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import type { Selection } from '../../model/view.ts';
import { useExplorer } from '../explorerContext.ts';
import { EntityLink } from '../kit/EntityLink.tsx';
import { Later } from '../kit/Later.tsx';
import { ChosenEvidence } from './ChosenEvidence.tsx';
import { Disagreements } from './Disagreements.tsx';
import styles from './detailsPanel.module.css';
import { FirstReported } from './FirstReported.tsx';
import { SourceCounts } from './SourceCounts.tsx';
import { TieChangeLine } from './TieChangeLine.tsx';
import { TieClasses } from './TieClasses.tsx';
import { tieLineText } from './tieLineText.ts';
import { useLedgerChoice } from './useLedgerChoice.ts';
import { useSubject } from './useSubject.ts';
import { usePanelVisible } from './visibleContext.ts';
import { WhoReports } from './WhoReports.tsx';

interface TieDetailsProps {
  readonly row: number;
  readonly selection: Selection;
}

/** Why a tie exists: its ends, its sources in numbers that open, what its line means, and every item behind it. */
export function TieDetails({ row, selection }: TieDetailsProps) {
  const { graph, derived } = useExplorer();
  const visible = usePanelVisible();
  const { rows, ledger, disputed } = useSubject(selection);
  const chosen = useLedgerChoice(ledger);
  const classOf = useMemo(() => {
    const { links, ties } = graph;
    const classes = new Map<number, number>();
    for (let link = ties.linkStart[row] ?? 0; link < (ties.linkStart[row + 1] ?? 0); link++) {
      const item = links.evidence[link] ?? -1;
      classes.set(item, Math.min(classes.get(item) ?? 99, links.class[link] ?? 99));
    }
    return (item: number) => classes.get(item);
  }, [graph, row]);
  return (
    <>
      <p className={styles['ends']}>
        <EntityLink row={graph.ties.a[row] ?? -1} /> <span aria-hidden="true">{'–'}</span>{' '}
        <EntityLink row={graph.ties.b[row] ?? -1} />
      </p>
      <TieChangeLine row={row} />
      <SourceCounts summary={chosen.summary} choice={chosen.choice} onChoose={chosen.choose} />
      <TieClasses row={row} />
      {/* In a comparison lines say the change, and what they mean stands above. */}
      {!derived.compared(visible) && (
        <p className={styles['small']}>{tieLineText(visible.ties.style[row] ?? 0)}</p>
      )}
      <FirstReported rows={rows} />
      <WhoReports chosen={chosen} />
      <Later>
        <Disagreements rows={rows} />
        <ChosenEvidence title={i18n._('Evidence')} chosen={chosen} disputed={disputed} classOf={classOf} />
      </Later>
    </>
  );
}
