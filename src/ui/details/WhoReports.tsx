import { useMemo } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { reportedBy } from '../../query/reportedBy.ts';
import { useExplorer } from '../explorerContext.ts';
import { CarriedAlone } from './CarriedAlone.tsx';
import { Section } from './Section.tsx';
import { SourcesTable } from './SourcesTable.tsx';
import { StandingsBar } from './StandingsBar.tsx';
import { StandingsTable } from './StandingsTable.tsx';
import type { ChosenLedger } from './useLedgerChoice.ts';

/** Who reports what the view shows of a tie or an entity: by standing of the publishers and by primary source. Nothing when no report does. */
export function WhoReports({ chosen }: { readonly chosen: ChosenLedger }) {
  const { graph } = useExplorer();
  const { shown, choice, choose } = chosen;
  const told = useMemo(() => reportedBy(graph, shown), [graph, shown]);
  if (told.reports === 0) return null;
  return (
    <Section title={i18n._('Who reports it')}>
      {told.only && <CarriedAlone standing={told.only} />}
      <StandingsBar standings={told.standings} />
      <StandingsTable standings={told.standings} choice={choice} onChoose={choose} />
      <SourcesTable rows={shown} count={told.independent} choice={choice} onChoose={choose} />
    </Section>
  );
}
