import { memo } from 'react';
import type { Selection } from '../../model/view.ts';
import { useCalmVisible } from '../explorerContext.ts';
import { Answer } from './Answer.tsx';
import { SelectedDetails } from './SelectedDetails.tsx';
import type { WordsState } from './useWords.ts';
import { VisibleContext } from './visibleContext.ts';
import { WordsGate } from './WordsGate.tsx';

interface DetailsBodyProps {
  readonly selection: Selection | null;
  readonly state: WordsState;
}

const Content = memo(function Content({ selection, state }: DetailsBodyProps) {
  if (!selection) return <Answer />;
  return (
    <WordsGate key={`${selection.type}.${selection.id}`} state={state}>
      <SelectedDetails selection={selection} />
    </WordsGate>
  );
});

/** What stands below the heading; renders again only when what it shows changes, and after the picture. */
export const DetailsBody = memo(function DetailsBody(props: DetailsBodyProps) {
  return (
    <VisibleContext value={useCalmVisible()}>
      <Content {...props} />
    </VisibleContext>
  );
});
