import { useMemo } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import type { Selection } from '../../model/view.ts';
import { CoverageBar } from '../kit/CoverageBar.tsx';
import { standpoints } from './accountsOf.ts';
import { ReportClaims } from './ReportClaims.tsx';
import { ReportEvents } from './ReportEvents.tsx';
import { ReportFacts } from './ReportFacts.tsx';
import { Section } from './Section.tsx';
import { SharedSource } from './SharedSource.tsx';
import { useSubject } from './useSubject.ts';
import { useLoadedWords } from './wordsContext.ts';

interface ReportDetailsProps {
  readonly row: number;
  readonly selection: Selection;
}

/** One published text: who published it when, how we know, and everything that it says in reading order. */
export function ReportDetails({ row, selection }: ReportDetailsProps) {
  const { rows, ledger, disputed } = useSubject(selection);
  const standpointOf = useMemo(() => standpoints(ledger), [ledger]);
  const report = useLoadedWords().reports.reports[row];
  if (!report) return null;
  return (
    <>
      <ReportFacts row={row} evidence={rows} />
      <SharedSource row={row} />
      {report.depth === 'annotated' && report.coverage && (
        <Section title={i18n._('What it says, in reading order')}>
          <CoverageBar report={report} />
          <ReportClaims coverage={report.coverage} standpointOf={standpointOf} disputed={disputed} />
        </Section>
      )}
      <ReportEvents rows={rows} cited={report.depth === 'cited'} />
    </>
  );
}
