import { useExplorer } from '../explorerContext.ts';
import { SelectLink } from '../kit/SelectLink.tsx';
import { standingText } from '../kit/standingText.ts';

/** The publisher of a report, by row, as a link to it, with its standing. */
export function ReportRef({ report }: { readonly report: number }) {
  const { graph } = useExplorer();
  const id = graph.reports.id[report];
  if (id === undefined) return null;
  return (
    <>
      <SelectLink to={{ type: 'report', id }}>{graph.reports.publisher[report]}</SelectLink> (
      {standingText(graph, report)})
    </>
  );
}
