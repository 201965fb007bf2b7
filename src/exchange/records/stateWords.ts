import { WindowState } from '../../model/dateBounds.ts';
import { TieStyle } from '../../query/visibleGraph.ts';

/** How an item or a tie stands to the view's dates. */
export const STATE_WORDS = ['outside', 'possible', 'certain', 'undated'] as const;
export type StateWord = (typeof STATE_WORDS)[number];

/** How a tie is drawn. */
export const STYLE_WORDS = ['not in the view', 'dashed', 'solid', 'dotted'] as const;
export type StyleWord = (typeof STYLE_WORDS)[number];

const STRONGEST_FIRST = [WindowState.certain, WindowState.possible, WindowState.undated, WindowState.out];

/** The word for a `WindowState`. */
export function stateWord(state: number): StateWord {
  return STATE_WORDS[state] ?? 'outside';
}

/** The state of several items together: certain when one is, else possible, undated, outside. */
export function strongestState(states: ArrayLike<number>, rows: readonly number[]): StateWord {
  const state = STRONGEST_FIRST.find((one) => rows.some((row) => states[row] === one));
  return stateWord(state ?? WindowState.out);
}

/** The word for a `TieStyle`: solid is certain; dashed possible, planned or alleged; dotted only what was not done. */
export function styleWord(style: number): StyleWord {
  const words: Readonly<Record<number, StyleWord>> = {
    [TieStyle.dashed]: 'dashed',
    [TieStyle.solid]: 'solid',
    [TieStyle.negated]: 'dotted',
  };
  return words[style] ?? 'not in the view';
}
