import { useMemo } from 'react';
import type { Selection } from '../../model/view.ts';
import { type Ledger, ledgerOf } from '../../query/ledger.ts';
import { evidenceRowsOfSubject } from '../../query/subject.ts';
import { useExplorer } from '../explorerContext.ts';
import { usePanelVisible } from './visibleContext.ts';
import { useLoadedWords } from './wordsContext.ts';

/** All that stands behind what is selected. */
export interface Subject {
  /** Evidence rows, whatever the dates and filters. */
  readonly rows: readonly number[];
  /** The same under the current view. */
  readonly ledger: Ledger;
  /** Disputed rows of all evidence: a report's own rows alone would not show whom it contradicts. */
  readonly disputed: ReadonlySet<number>;
}

/** The evidence of a selection; what does not depend on the view is worked out once. */
export function useSubject(selection: Selection): Subject {
  const { graph } = useExplorer();
  const visible = usePanelVisible();
  const { disputed } = useLoadedWords();
  const rows = useMemo(() => evidenceRowsOfSubject(graph, selection), [graph, selection]);
  const ledger = useMemo(() => ledgerOf(graph, visible, selection), [graph, visible, selection]);
  return { rows, ledger, disputed };
}
