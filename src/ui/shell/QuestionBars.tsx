import { lazy, type ReactNode, type RefObject, Suspense, useLayoutEffect, useRef, useState } from 'react';
import { useExplorerState } from '../explorerContext.ts';
import { useMediaQuery } from '../kit/useMediaQuery.ts';
import { PathQuestion } from '../path/PathQuestion.tsx';
import { usePathEnds } from '../path/usePathEnds.ts';
import { FocusSlot } from './FocusSlot.tsx';
import type { Question } from './question.ts';

const ComparisonBar = lazy(async () => ({
  default: (await import('../compare/ComparisonBar.tsx')).ComparisonBar,
}));
const QuestionSummaries = lazy(async () => ({
  default: (await import('./QuestionSummaries.tsx')).QuestionSummaries,
}));

function useQuestions(): readonly Question[] {
  const hasFocus = useExplorerState(({ view }) => view.focus.length > 0);
  const isComparing = useExplorerState(({ view }) => view.compare !== null);
  const asksForPath = usePathEnds() !== null;
  const on: readonly (Question | false)[] = [
    hasFocus && 'focus',
    isComparing && 'comparison',
    asksForPath && 'path',
  ];
  return on.filter((question) => question !== false);
}

/** The question whose bar is open while all are folded: one that the reader has just asked, or chosen by its summary. */
function useOpenQuestion(on: readonly Question[]) {
  const isAsked = useExplorerState(({ lastChange }) => lastChange !== 'from-address');
  const [known, setKnown] = useState(on);
  const [open, setOpen] = useState<Question | null>(null);
  if (known.join() !== on.join()) {
    const [added] = on.filter((question) => !known.includes(question));
    setKnown(on);
    if (added) setOpen(isAsked || added === 'path' ? added : null);
  }
  return [open, setOpen] as const;
}

/** What had the keyboard when its bar was folded hands it to the summary, since it cannot be seen any more. */
function useFocusOutOfFolded(row: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (!document.activeElement?.closest('[data-question][hidden]')) return;
    const summary = row.current?.querySelector<HTMLElement>('[aria-expanded="true"]');
    (summary ?? document.getElementById('main'))?.focus({ preventScroll: true });
  });
}

/** The bars of all questions; where room is short and there are several, one line of summaries, of which one at a time opens. */
export function QuestionBars() {
  const on = useQuestions();
  const tight = useMediaQuery('(max-width: 1279px), (max-height: 820px)');
  const [open, setOpen] = useOpenQuestion(on);
  const row = useRef<HTMLDivElement>(null);
  const isFolded = tight && on.length > 1;
  useFocusOutOfFolded(row);
  const slot = (question: Question, bar: ReactNode) => (
    <div id={`question-${question}`} data-question="" hidden={isFolded && open !== question}>
      {bar}
    </div>
  );
  return (
    <>
      <div ref={row} hidden={!isFolded}>
        {isFolded && (
          <Suspense fallback={null}>
            <QuestionSummaries on={on} open={open} onOpen={setOpen} />
          </Suspense>
        )}
      </div>
      {slot('focus', <FocusSlot />)}
      {slot(
        'comparison',
        on.includes('comparison') && (
          <Suspense fallback={null}>
            <ComparisonBar />
          </Suspense>
        ),
      )}
      {slot('path', <PathQuestion />)}
    </>
  );
}
