import { useExplorer } from '../explorerContext.ts';
import { NothingSelected } from './NothingSelected.tsx';
import { usePanelVisible } from './visibleContext.ts';
import { WhatChanged } from './WhatChanged.tsx';

/** What the panel holds while nothing is selected: the answer of the question that is on, else where to begin. */
export function Answer() {
  const { derived } = useExplorer();
  const comparison = derived.compared(usePanelVisible());
  return comparison ? <WhatChanged comparison={comparison} /> : <NothingSelected />;
}
