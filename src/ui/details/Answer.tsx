import { Suspense } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { useCalmView, useExplorer, useTransient } from '../explorerContext.ts';
import { lazyPart } from '../kit/lazyPart.ts';
import { NothingSelected } from './NothingSelected.tsx';
import { OtherAnswer } from './OtherAnswer.tsx';
import { Section } from './Section.tsx';
import { shownAnswer } from './shownAnswer.ts';
import { usePanelVisible } from './visibleContext.ts';
import { WhatChanged } from './WhatChanged.tsx';

const PathAnswer = lazyPart(async () => (await import('../path/PathAnswer.tsx')).PathAnswer);

const SearchAnswer = lazyPart(async () => (await import('../search/SearchAnswer.tsx')).SearchAnswer);

/** What the panel holds while nothing is selected: the answer of the question that is on, else where to begin; after the picture. */
export function Answer() {
  const { derived } = useExplorer();
  const comparison = derived.compared(usePanelVisible());
  const asked = useTransient(({ answer }) => answer);
  const view = useCalmView();
  const kind = shownAnswer(view, asked);
  const { query } = view;
  if (kind === 'change' || kind === null) {
    return comparison ? <WhatChanged comparison={comparison} /> : <NothingSelected />;
  }
  return (
    <>
      <OtherAnswer />
      <Suspense fallback={<p>{i18n._('Loading the answer…')}</p>}>
        {kind === 'search' ? query !== null && <SearchAnswer query={query} /> : <PathAnswer />}
      </Suspense>
      {comparison && (
        <Section title={i18n._('What changed')}>
          <WhatChanged comparison={comparison} />
        </Section>
      )}
    </>
  );
}
