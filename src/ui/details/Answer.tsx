import { lazy, Suspense } from 'react';
import { useExplorer, useExplorerState } from '../explorerContext.ts';
import { NothingSelected } from './NothingSelected.tsx';
import { Section } from './Section.tsx';
import { usePanelVisible } from './visibleContext.ts';
import { WhatChanged } from './WhatChanged.tsx';

const PathAnswer = lazy(async () => ({ default: (await import('../path/PathAnswer.tsx')).PathAnswer }));

const SearchAnswer = lazy(async () => ({
  default: (await import('../search/SearchAnswer.tsx')).SearchAnswer,
}));

/** What the panel holds while nothing is selected: the answers of the questions that are on, else where to begin. */
export function Answer() {
  const { derived } = useExplorer();
  const comparison = derived.compared(usePanelVisible());
  const asksForPath = useExplorerState(({ view }) => view.path !== null);
  const query = useExplorerState(({ view }) => view.query);
  if (query !== null) {
    return (
      <Suspense fallback={<p>Loading the search…</p>}>
        <SearchAnswer query={query} />
      </Suspense>
    );
  }
  if (!asksForPath) return comparison ? <WhatChanged comparison={comparison} /> : <NothingSelected />;
  return (
    <>
      <Suspense fallback={<p>Loading the paths…</p>}>
        <PathAnswer />
      </Suspense>
      {comparison && (
        <Section title="What changed">
          <WhatChanged comparison={comparison} />
        </Section>
      )}
    </>
  );
}
