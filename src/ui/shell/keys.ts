/** What a key does anywhere on the page. */
export type ShellCommand = 'help' | 'reset' | 'graph' | 'list';

/** All keys by where they work, for the help sheet. Graph and slider keys act where the focus is. */
export const KEY_HELP: readonly {
  readonly where: string;
  readonly keys: readonly (readonly [keys: string, what: string])[];
}[] = [
  {
    where: 'Anywhere',
    keys: [
      ['?', 'this help'],
      ['g', 'graph view'],
      ['l', 'list view'],
      ['z', 'reset all filters and dates'],
      ['Esc', 'close what is open and go back to where you were'],
      ['Alt+←  Alt+→', 'back and forward through your steps (⌘[ and ⌘] on a Mac)'],
    ],
  },
  {
    where: 'In the graph',
    keys: [
      ['← → ↑ ↓', 'nearest entity in that direction'],
      ['[  ]  Page Up  Page Down', 'previous and next tie of the entity, by date'],
      ['Shift+arrows', 'move the entity and pin it there'],
      ['Enter', 'open the details'],
      ['Home', 'the most connected entity'],
      ['+  −', 'zoom in and out'],
      ['0  f', 'fit what is visible'],
    ],
  },
  {
    where: 'On a date handle',
    keys: [
      ['← →', 'previous and next date with data'],
      ['Page Up  Page Down', 'a tenth of the span'],
      ['Home  End', 'first and last date'],
      ['Shift+← →', 'move both dates'],
    ],
  },
  {
    where: 'On the bars of the time control',
    keys: [
      ['← →', 'previous and next bar'],
      ['Enter', 'open a year or month; move the dates to a day'],
      ['Backspace', 'back to the wider span'],
    ],
  },
];

const COMMANDS: Readonly<Record<string, ShellCommand>> = { '?': 'help', z: 'reset', g: 'graph', l: 'list' };

/** The command of a key press, or null: none with Ctrl, Alt or ⌘, while typing, or when letter keys are off. */
export function commandOf(
  { key, ctrlKey, altKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  typing: boolean,
  letterKeys: boolean,
): ShellCommand | null {
  if (ctrlKey || altKey || metaKey || typing || !letterKeys) return null;
  return COMMANDS[key] ?? null;
}
