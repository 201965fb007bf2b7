import { i18n } from '../../i18n/i18n.ts';
import { useExplorer } from '../explorerContext.ts';
import { DataText } from '../kit/DataText.tsx';
import { RichText } from '../kit/RichText.tsx';
import { SelectLink } from '../kit/SelectLink.tsx';
import { standingText } from '../kit/standingText.ts';

/** The publisher of a report, by row, as a link to it, with its standing. */
export function ReportRef({ report }: { readonly report: number }) {
  const { graph } = useExplorer();
  const id = graph.reports.id[report];
  if (id === undefined) return null;
  return (
    <RichText
      text={i18n._('<0/> ({standing})', { standing: standingText(graph, report) })}
      parts={[
        () => (
          <SelectLink to={{ type: 'report', id }}>
            <DataText>{graph.reports.publisher[report]}</DataText>
          </SelectLink>
        ),
      ]}
    />
  );
}
