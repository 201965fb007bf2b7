import { type KeyPress, type KeySituation, keyCommandOf } from '../kit/keyCommandOf.ts';
import { GRAPH_KEYS, type GraphCommand } from '../kit/keyTable.ts';

/** The command of a key press while the graph has the keyboard, or null. */
export function graphCommandOf(press: KeyPress, situation: KeySituation): GraphCommand | null {
  return keyCommandOf(GRAPH_KEYS, press, situation);
}
