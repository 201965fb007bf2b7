import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from '../../state/afterPaint.ts';

/**
 * Gives a value to several parts one after the other, each in a frame of its own, the first named first and the first value to
 * it at once: what a part makes of it takes long to lay out. A part without a value has not had its turn yet; one with an
 * older value shows that meanwhile; `waits` is true until all have it.
 */
export function useInTurn<Part extends string, Value>(
  value: Value,
  parts: readonly Part[],
): { readonly given: Readonly<Partial<Record<Part, Value>>>; readonly waits: boolean } {
  const [given, setGiven] = useState<Partial<Record<Part, Value>>>(() => {
    const [first] = parts;
    return first === undefined ? {} : ({ [first]: value } as Partial<Record<Part, Value>>);
  });
  const next = parts.find((part) => given[part] !== value);
  useEffect(() => {
    if (next === undefined) return;
    // Not before the last one is painted: two turns in one frame are one task.
    return afterPaint(window, () =>
      startTransition(() => setGiven((before) => ({ ...before, [next]: value }))),
    );
  }, [next, value]);
  return { given, waits: next !== undefined };
}
