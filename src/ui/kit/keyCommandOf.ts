import type { KeyRow } from './keyTable.ts';

/** What a look-up needs to know of a key press. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** What decides whether a key means anything now. */
export interface KeySituation {
  /** Whether keys that write a character, pressed alone, do something. */
  readonly letterKeys: boolean;
  /** Whether entities are in focus. */
  readonly hasFocus: boolean;
  /** Whether the press goes into a text box. */
  readonly typing?: boolean;
}

function isHeld(
  { shiftKey, ctrlKey, altKey, metaKey, key }: KeyPress,
  held: KeyRow<unknown>['held'],
): boolean {
  if (altKey) return false;
  if (held === 'ctrl') return (ctrlKey || metaKey) && !shiftKey;
  if (ctrlKey || metaKey) return false;
  if (held === 'shift') return shiftKey;
  // A character may need Shift on this keyboard or not.
  return key.length === 1 || !shiftKey;
}

/** The command of a key press in a table, or null when the key means nothing there now. */
export function keyCommandOf<Command>(
  rows: readonly KeyRow<Command>[],
  press: KeyPress,
  { letterKeys, hasFocus, typing = false }: KeySituation,
): Command | null {
  for (const { commands, held, when } of rows) {
    if (!Object.hasOwn(commands, press.key) || !isHeld(press, held)) continue;
    if (when !== undefined && (when === 'focus') !== hasFocus) continue;
    if (held !== 'ctrl' && (typing || (press.key.length === 1 && !letterKeys))) continue;
    return commands[press.key] ?? null;
  }
  return null;
}
