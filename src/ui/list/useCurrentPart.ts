import { type RefObject, useEffect, useState } from 'react';
import { currentPart } from './currentPart.ts';

/** Below the bar a heading that was jumped to stands a little lower than the line. */
const SLACK_PX = 24;

/** Which of the parts with these ids the reader has scrolled to, by the lower edge of the bar that stays above them. */
export function useCurrentPart(bar: RefObject<HTMLElement | null>, ids: readonly string[]): number {
  const [current, setCurrent] = useState(0);
  const joined = ids.join(' ');
  useEffect(() => {
    const scroller = bar.current?.parentElement;
    if (!scroller) return;
    const measure = () => {
      const line = (bar.current?.getBoundingClientRect().bottom ?? 0) + SLACK_PX;
      const tops = joined
        .split(' ')
        .map((id) => document.getElementById(id)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY);
      setCurrent(currentPart(tops, line));
    };
    measure();
    scroller.addEventListener('scroll', measure, { passive: true });
    return () => scroller.removeEventListener('scroll', measure);
  }, [bar, joined]);
  return current;
}
