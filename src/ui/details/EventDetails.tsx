import type { Selection } from '../../model/view.ts';
import { CompareAround } from './CompareAround.tsx';
import { Disagreements } from './Disagreements.tsx';
import { EventAccounts } from './EventAccounts.tsx';
import { EventFacts } from './EventFacts.tsx';
import { EventPlans } from './EventPlans.tsx';
import { useSubject } from './useSubject.ts';

interface EventDetailsProps {
  readonly row: number;
  readonly selection: Selection;
}

/** What happened or was announced, by whom, and which reports carry it, side by side. */
export function EventDetails({ row, selection }: EventDetailsProps) {
  const { rows, ledger, disputed } = useSubject(selection);
  return (
    <>
      <EventPlans row={row} rows={rows} />
      <EventFacts row={row} evidence={rows} />
      <CompareAround event={row} />
      <Disagreements rows={rows} within={row} />
      <EventAccounts ledger={ledger} disputed={disputed} />
    </>
  );
}
