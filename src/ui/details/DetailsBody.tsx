import { memo } from 'react';
import type { Selection } from '../../model/view.ts';
import { useCalmVisible } from '../explorerContext.ts';
import { NothingSelected } from './NothingSelected.tsx';
import { SelectedDetails } from './SelectedDetails.tsx';
import type { WordsState } from './useWords.ts';
import { VisibleContext } from './visibleContext.ts';
import { WordsGate } from './WordsGate.tsx';

interface DetailsBodyProps {
  readonly selection: Selection | null;
  readonly state: WordsState;
}

/** What stands below the heading; renders again only when what it shows changes. */
export const DetailsBody = memo(function DetailsBody({ selection, state }: DetailsBodyProps) {
  const visible = useCalmVisible();
  return (
    <VisibleContext value={visible}>
      {selection ? (
        <WordsGate key={`${selection.type}.${selection.id}`} state={state}>
          <SelectedDetails selection={selection} />
        </WordsGate>
      ) : (
        <NothingSelected />
      )}
    </VisibleContext>
  );
});
