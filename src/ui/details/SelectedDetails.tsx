import type { Selection } from '../../model/view.ts';
import { rowOfSelection } from '../../query/subject.ts';
import { useExplorer } from '../explorerContext.ts';
import { EntityDetails } from './EntityDetails.tsx';
import { EventDetails } from './EventDetails.tsx';
import { ReportDetails } from './ReportDetails.tsx';
import { TieDetails } from './TieDetails.tsx';

/** The details of what is selected, by what it is. */
export function SelectedDetails({ selection }: { readonly selection: Selection }) {
  const { graph } = useExplorer();
  const row = rowOfSelection(graph, selection);
  switch (selection.type) {
    case 'entity':
      return <EntityDetails row={row} selection={selection} />;
    case 'tie':
      return <TieDetails row={row} selection={selection} />;
    case 'event':
      return <EventDetails row={row} selection={selection} />;
    case 'report':
      return <ReportDetails row={row} selection={selection} />;
  }
}
