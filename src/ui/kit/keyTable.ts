import { i18n } from '../../i18n/i18n.ts';

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
  | 'tours'
  | 'savedViews'
  | 'tourNext'
  | 'tourBack'
  | 'graph'
  | 'list'
  | 'share'
  | 'export'
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
  {
    shown: '/',
    get what() {
      return i18n._('search');
    },
    commands: { '/': 'search' },
  },
  {
    shown: 'Ctrl+K  ⌘K',
    get what() {
      return i18n._('search');
    },
    commands: { k: 'search', K: 'search' },
    held: 'ctrl',
  },
  {
    shown: 'f',
    get what() {
      return i18n._('focus on the selected entity');
    },
    commands: { f: 'focus' },
  },
  {
    shown: '0 … 9',
    get what() {
      return i18n._('steps around the focus, while there is one');
    },
    commands: each('0123456789', 'steps'),
    when: 'focus',
  },
  {
    shown: '+  −',
    get what() {
      return i18n._('one step more or less around the focus, while there is one');
    },
    commands: { '+': 'widen', '=': 'widen', '-': 'narrow', '−': 'narrow' },
    when: 'focus',
  },
  {
    shown: 'p',
    get what() {
      return i18n._('find paths');
    },
    commands: { p: 'path' },
  },
  {
    shown: 'c',
    get what() {
      return i18n._('compare dates');
    },
    commands: { c: 'compare' },
  },
  {
    shown: 't',
    get what() {
      return i18n._('tours');
    },
    commands: { t: 'tours' },
  },
  {
    shown: 'v',
    get what() {
      return i18n._('saved views');
    },
    commands: { v: 'savedViews' },
  },
  {
    shown: 'n  b',
    get what() {
      return i18n._('next step of the tour, and one step back, while there is one');
    },
    commands: { n: 'tourNext', b: 'tourBack' },
  },
  {
    shown: 'g',
    get what() {
      return i18n._('graph view');
    },
    commands: { g: 'graph' },
  },
  {
    shown: 'l',
    get what() {
      return i18n._('list view');
    },
    commands: { l: 'list' },
  },
  {
    shown: 's',
    get what() {
      return i18n._('share or cite the view');
    },
    commands: { s: 'share' },
  },
  {
    shown: 'e',
    get what() {
      return i18n._('export the view');
    },
    commands: { e: 'export' },
  },
  {
    shown: 'z',
    get what() {
      return i18n._('reset all filters, questions and dates');
    },
    commands: { z: 'reset' },
  },
  {
    shown: '?',
    get what() {
      return i18n._('this help');
    },
    commands: { '?': 'help' },
  },
  {
    shown: 'Esc',
    get what() {
      return i18n._('close what is open, then clear the focus');
    },
    commands: { Escape: 'escape' },
  },
];

/** Keys of the graph while it has the keyboard; they go before those of the page. */
export const GRAPH_KEYS: readonly KeyRow<GraphCommand>[] = [
  {
    shown: '← → ↑ ↓',
    get what() {
      return i18n._('nearest entity in that direction');
    },
    commands: {
      ArrowLeft: { type: 'go', arrow: 'left' },
      ArrowRight: { type: 'go', arrow: 'right' },
      ArrowUp: { type: 'go', arrow: 'up' },
      ArrowDown: { type: 'go', arrow: 'down' },
    },
  },
  {
    shown: '[  ]  Page Up  Page Down',
    get what() {
      return i18n._('previous and next tie of the entity, by date');
    },
    commands: {
      '[': { type: 'tie', step: -1 },
      PageUp: { type: 'tie', step: -1 },
      ']': { type: 'tie', step: 1 },
      PageDown: { type: 'tie', step: 1 },
    },
  },
  {
    get shown() {
      return i18n._('Shift+arrows');
    },
    get what() {
      return i18n._('move the entity and pin it there');
    },
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
    get what() {
      return i18n._('open the details; on the entity that is open: focus on it');
    },
    commands: { Enter: { type: 'select' } },
  },
  {
    shown: 'f',
    get what() {
      return i18n._('focus on the entity');
    },
    commands: { f: { type: 'focus' } },
  },
  {
    shown: 'Home',
    get what() {
      return i18n._('the most connected entity');
    },
    commands: { Home: { type: 'home' } },
  },
  {
    shown: 'i  o',
    get what() {
      return i18n._('zoom in and out');
    },
    commands: { i: { type: 'zoomIn' }, o: { type: 'zoomOut' } },
  },
  {
    shown: 'a',
    get what() {
      return i18n._('fit all that is visible');
    },
    commands: { a: { type: 'fit' } },
  },
  {
    shown: '+  −  0',
    get what() {
      return i18n._('zoom in, zoom out and fit, while nothing is in focus');
    },
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
    get what() {
      return i18n._('leave the entity, then close the details');
    },
    commands: { Escape: { type: 'leave' } },
  },
];
