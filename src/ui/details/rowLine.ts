import { i18n } from '../../i18n/i18n.ts';
import { EvidenceFlag } from '../../model/codes.ts';
import { WindowState } from '../../model/dateBounds.ts';

/** How the line of one item would look on its own, as that of a tie does. */
export type RowLine = 'solid' | 'dashed' | 'dotted';

const WEAK = EvidenceFlag.planned | EvidenceFlag.alleged | EvidenceFlag.notDone;

/** The line of an item by its `WindowState` and flags; outside the window only what it tells decides. */
export function rowLine(state: number, flags: number): RowLine {
  if ((flags & EvidenceFlag.negated) !== 0) return 'dotted';
  const sure = state === WindowState.certain || state === WindowState.out;
  return sure && (flags & WEAK) === 0 ? 'solid' : 'dashed';
}

/** What the state of an item adds to its words; null when it is plainly in or plainly out. */
export function stateText(state: number): string | null {
  return state === WindowState.possible ? i18n._('only possibly in your dates') : null;
}
