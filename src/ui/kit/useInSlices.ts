import { useEffect, useState } from 'react';

/** Well below what a reader would feel as a pause. */
const SLICE_MS = 10;

/** What was found so far, and whether that is all. */
export interface FoundInSlices<Found> {
  readonly found: readonly Found[];
  readonly isDone: boolean;
}

const NOTHING_YET = { found: [], isDone: false };

/**
 * Walks through what `start` finds in short slices, so that the page answers meanwhile; null is a rest. Another `start`
 * (the same function means the same walk) begins anew, and what is left of the one before is never walked.
 */
export function useInSlices<Found>(start: () => Iterator<Found | null>): FoundInSlices<Found> {
  const [walked, setWalked] = useState({ start, ...(NOTHING_YET as FoundInSlices<Found>) });
  useEffect(() => {
    const steps = start();
    const found: Found[] = [];
    let timer = 0;
    const walk = () => {
      const end = performance.now() + SLICE_MS;
      let isDone = false;
      do {
        const step = steps.next();
        isDone = step.done === true;
        if (!isDone && step.value !== null) found.push(step.value);
      } while (!isDone && performance.now() < end);
      setWalked({ start, found: [...found], isDone });
      if (!isDone) timer = window.setTimeout(walk);
    };
    walk();
    return () => window.clearTimeout(timer);
  }, [start]);
  return walked.start === start ? walked : NOTHING_YET;
}
