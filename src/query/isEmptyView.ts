import type { VisibleGraph } from './visibleGraph.ts';

/** True when nothing is tied; not for a focus without any step, alone because that is what was asked for. */
export function isEmptyView({ counts, focus }: Pick<VisibleGraph, 'counts' | 'focus'>): boolean {
  return counts.ties === 0 && !(focus?.steps === 0 && focus.next > 0);
}
