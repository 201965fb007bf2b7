import {
  type ReactNode,
  type RefObject,
  Suspense,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useExplorerState } from '../explorerContext.ts';
import { useFocusKeys } from '../focus/useFocusKeys.ts';
import { lazyPart } from '../kit/lazyPart.ts';
import { useAfterPaint } from '../kit/useAfterPaint.ts';
import { useMediaQuery } from '../kit/useMediaQuery.ts';
import { PathQuestion } from '../path/PathQuestion.tsx';
import { usePathEnds } from '../path/usePathEnds.ts';
import type { Question } from './question.ts';

const ComparisonBar = lazyPart(async () => (await import('../compare/ComparisonBar.tsx')).ComparisonBar);
const FocusBar = lazyPart(async () => (await import('../focus/FocusBar.tsx')).FocusBar);
const QuestionSummaries = lazyPart(async () => (await import('./QuestionSummaries.tsx')).QuestionSummaries);

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

/** Until a bar has been seen: as high as it is on a common screen. */
const USUAL_PX: Readonly<Record<Question, number>> = { focus: 37, comparison: 82, path: 42 };

interface SlotProps {
  readonly question: Question;
  readonly isOn: boolean;
  readonly folded: boolean;
  readonly children: ReactNode;
}

/**
 * Where a bar stands. The picture that answers the question comes first: until it is painted, and while the bar is loading,
 * its room is kept, as high as it was the last time, so that the picture has its final size at once.
 */
function Slot({ question, isOn, folded, children }: SlotProps) {
  const slot = useRef<HTMLDivElement>(null);
  const [roomPx, setRoomPx] = useState(USUAL_PX[question]);
  const isDue = useAfterPaint(isOn);
  useEffect(() => {
    const element = slot.current;
    if (!element || !isOn || !isDue) return;
    const observer = new ResizeObserver(() => {
      const { offsetHeight } = element;
      if (offsetHeight > 0) setRoomPx(offsetHeight);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [isOn, isDue]);
  const room = <div style={{ height: roomPx }} />;
  return (
    <div ref={slot} id={`question-${question}`} data-question="" hidden={folded}>
      {isOn && (isDue ? <Suspense fallback={room}>{children}</Suspense> : room)}
    </div>
  );
}

/** The bars of all questions; where room is short and there are several, one line of summaries, of which one at a time opens. */
export function QuestionBars() {
  const on = useQuestions();
  const tight = useMediaQuery('(max-width: 1279px), (max-height: 820px)');
  const [open, setOpen] = useOpenQuestion(on);
  const row = useRef<HTMLDivElement>(null);
  const isFolded = tight && on.length > 1;
  useFocusOutOfFolded(row);
  useFocusKeys();
  const slot = (question: Question, bar: ReactNode) => (
    <Slot question={question} isOn={on.includes(question)} folded={isFolded && open !== question}>
      {bar}
    </Slot>
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
      {slot('focus', <FocusBar />)}
      {slot('comparison', <ComparisonBar />)}
      {slot('path', <PathQuestion />)}
    </>
  );
}
