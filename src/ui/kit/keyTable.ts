/** An arrow key. */
export type Arrow = 'left' | 'right' | 'up' | 'down';

/** What a key does while the graph has the keyboard. */
export type GraphCommand =
  | { readonly type: 'go'; readonly arrow: Arrow }
  | { readonly type: 'move'; readonly arrow: Arrow }
  | { readonly type: 'tie'; readonly step: 1 | -1 }
  | { readonly type: 'select' | 'leave' | 'home' | 'zoomIn' | 'zoomOut' | 'fit' | 'focus' };

/** What a key does anywhere on the page; the part that does it registers with `useKeyCommand`. */
export type PageCommand =
  | 'search'
  | 'path'
  | 'compare'
  | 'focus'
  | 'steps'
  | 'widen'
  | 'narrow'
  | 'graph'
  | 'list'
  | 'reset'
  | 'help'
  | 'escape';

/** Keys that do one thing, or one of a few alike: a row of the help sheet and what the handlers look up. */
export interface KeyRow<Command> {
  /** As the help sheet writes the keys. */
  readonly shown: string;
  readonly what: string;
  /** Command by `KeyboardEvent.key`; empty for a part that handles its own keys. */
  readonly commands: Readonly<Record<string, Command>>;
  /** Must be held; `ctrl` is ⌘ on a Mac. Without it Ctrl and ⌘ must not be held, and Shift must not with named keys. */
  readonly held?: 'ctrl' | 'shift';
  /** Only while entities are in focus, or only while none are: this is how two meanings of one key are kept apart. */
  readonly when?: 'focus' | 'no-focus';
}

const each = <Command>(keys: string, command: Command): Readonly<Record<string, Command>> =>
  Object.fromEntries([...keys].map((key) => [key, command]));

/** Keys that work wherever the keyboard is, unless a part that has it uses them itself. */
export const PAGE_KEYS: readonly KeyRow<PageCommand>[] = [
  { shown: '/', what: 'search', commands: { '/': 'search' } },
  { shown: 'Ctrl+K  ⌘K', what: 'search', commands: { k: 'search', K: 'search' }, held: 'ctrl' },
  { shown: 'f', what: 'focus on the selected entity', commands: { f: 'focus' } },
  {
    shown: '0 … 9',
    what: 'steps around the focus, while there is one',
    commands: each('0123456789', 'steps'),
    when: 'focus',
  },
  {
    shown: '+  −',
    what: 'one step more or less around the focus, while there is one',
    commands: { '+': 'widen', '=': 'widen', '-': 'narrow', '−': 'narrow' },
    when: 'focus',
  },
  { shown: 'p', what: 'find paths', commands: { p: 'path' } },
  { shown: 'c', what: 'compare dates', commands: { c: 'compare' } },
  { shown: 'g', what: 'graph view', commands: { g: 'graph' } },
  { shown: 'l', what: 'list view', commands: { l: 'list' } },
  { shown: 'z', what: 'reset all filters, questions and dates', commands: { z: 'reset' } },
  { shown: '?', what: 'this help', commands: { '?': 'help' } },
  {
    shown: 'Esc',
    what: 'close what is open, then clear the focus',
    commands: { Escape: 'escape' },
  },
];

/** Keys of the graph while it has the keyboard; they go before those of the page. */
export const GRAPH_KEYS: readonly KeyRow<GraphCommand>[] = [
  {
    shown: '← → ↑ ↓',
    what: 'nearest entity in that direction',
    commands: {
      ArrowLeft: { type: 'go', arrow: 'left' },
      ArrowRight: { type: 'go', arrow: 'right' },
      ArrowUp: { type: 'go', arrow: 'up' },
      ArrowDown: { type: 'go', arrow: 'down' },
    },
  },
  {
    shown: '[  ]  Page Up  Page Down',
    what: 'previous and next tie of the entity, by date',
    commands: {
      '[': { type: 'tie', step: -1 },
      PageUp: { type: 'tie', step: -1 },
      ']': { type: 'tie', step: 1 },
      PageDown: { type: 'tie', step: 1 },
    },
  },
  {
    shown: 'Shift+arrows',
    what: 'move the entity and pin it there',
    held: 'shift',
    commands: {
      ArrowLeft: { type: 'move', arrow: 'left' },
      ArrowRight: { type: 'move', arrow: 'right' },
      ArrowUp: { type: 'move', arrow: 'up' },
      ArrowDown: { type: 'move', arrow: 'down' },
    },
  },
  {
    shown: 'Enter',
    what: 'open the details; on the entity that is open: focus on it',
    commands: { Enter: { type: 'select' } },
  },
  { shown: 'f', what: 'focus on the entity', commands: { f: { type: 'focus' } } },
  { shown: 'Home', what: 'the most connected entity', commands: { Home: { type: 'home' } } },
  {
    shown: 'i  o',
    what: 'zoom in and out',
    commands: { i: { type: 'zoomIn' }, o: { type: 'zoomOut' } },
  },
  { shown: 'a', what: 'fit all that is visible', commands: { a: { type: 'fit' } } },
  {
    shown: '+  −  0',
    what: 'zoom in, zoom out and fit, while nothing is in focus',
    commands: {
      '+': { type: 'zoomIn' },
      '=': { type: 'zoomIn' },
      '-': { type: 'zoomOut' },
      '−': { type: 'zoomOut' },
      '0': { type: 'fit' },
    },
    when: 'no-focus',
  },
  {
    shown: 'Esc',
    what: 'leave the entity, then close the details',
    commands: { Escape: { type: 'leave' } },
  },
];

/** Keys that a part of the time control handles itself. */
export const TIME_KEYS: readonly (readonly [where: string, rows: readonly KeyRow<never>[]])[] = [
  [
    'On a date handle',
    [
      { shown: '← →', what: 'previous and next date with data', commands: {} },
      { shown: 'Page Up  Page Down', what: 'a tenth of the span', commands: {} },
      { shown: 'Home  End', what: 'first and last date', commands: {} },
      { shown: 'Shift+← →', what: 'move both dates', commands: {} },
    ],
  ],
  [
    'On the bars of the time control',
    [
      { shown: '← →', what: 'previous and next bar', commands: {} },
      { shown: 'Enter', what: 'open a year or month; move the dates to a day', commands: {} },
      { shown: 'Backspace', what: 'back to the wider span', commands: {} },
    ],
  ],
];
