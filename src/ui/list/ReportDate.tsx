import { DATE_BASES } from '../../model/codes.ts';
import { useExplorer } from '../explorerContext.ts';
import { basisNote } from '../kit/basisNote.ts';
import styles from './cells.module.css';
import { spokenReportDay } from './reportDay.ts';

/** The day of a report, by its row, with a word below it when the report does not state that day itself. */
export function ReportDate({ report }: { readonly report: number }) {
  const { graph } = useExplorer();
  const basis = DATE_BASES[graph.reports.basis[report] ?? -1];
  const note = basis ? basisNote(basis) : null;
  return (
    <>
      {spokenReportDay(graph, report)}
      {note !== null && <span className={styles['quiet']}> {note}</span>}
    </>
  );
}
