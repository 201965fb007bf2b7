import { type RefObject, useMemo, useRef, useState } from 'react';
import type { Ledger } from '../../query/ledger.ts';
import { type SourceSummary, sourceSummary } from '../../query/sourceSummary.ts';
import { useExplorer } from '../explorerContext.ts';
import { chooseGroups, type LedgerChoice } from './ledgerChoice.ts';
import { scrollInPanel } from './scrollInPanel.ts';

/** A ledger of which a reader may ask for the rows behind one number. */
export interface ChosenLedger {
  /** Evidence rows that the view shows of it, whatever is chosen. */
  readonly shown: readonly number[];
  /** Counts over them. */
  readonly summary: SourceSummary;
  readonly choice: LedgerChoice;
  readonly ledger: Ledger;
  /** What to scroll to when a number is chosen. */
  readonly place: RefObject<HTMLDivElement | null>;
  readonly choose: (choice: LedgerChoice) => void;
}

/** Lets a reader choose among the rows of a ledger by the numbers above it; all at first. */
export function useLedgerChoice(ledger: Ledger): ChosenLedger {
  const { graph } = useExplorer();
  const [choice, setChoice] = useState<LedgerChoice>('all');
  const place = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => ledger.inside.flatMap((group) => group.rows), [ledger]);
  const summary = useMemo(() => sourceSummary(graph, shown), [graph, shown]);
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
    if (next !== 'all') scrollInPanel(place.current);
  };
  return { shown, summary, choice, ledger: chosen, place, choose };
}
