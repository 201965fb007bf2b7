import type { View } from '../model/view.ts';

/** Something the reader must be told; `undo` brings back the view before it. */
export interface Notice {
  readonly id: number;
  readonly tone: 'info' | 'problem';
  readonly text: string;
  readonly undo: View | null;
  /** What can be done about it besides; the notice is over then. */
  readonly action?: { readonly name: string; readonly run: () => void };
}
