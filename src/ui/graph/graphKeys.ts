/** An arrow key. */
export type Arrow = 'left' | 'right' | 'up' | 'down';

/** What a key does while the graph has the focus. */
export type GraphCommand =
  | { readonly type: 'go'; readonly arrow: Arrow }
  | { readonly type: 'move'; readonly arrow: Arrow }
  | { readonly type: 'tie'; readonly step: 1 | -1 }
  | { readonly type: 'select' | 'leave' | 'home' | 'zoomIn' | 'zoomOut' | 'fit' };

/** What a command needs to know of a key press. */
export type GraphKey = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const ARROWS: Readonly<Record<string, Arrow>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const NAMED: Readonly<Record<string, GraphCommand>> = {
  Enter: { type: 'select' },
  Escape: { type: 'leave' },
  Home: { type: 'home' },
  PageUp: { type: 'tie', step: -1 },
  PageDown: { type: 'tie', step: 1 },
};

const SINGLE: Readonly<Record<string, GraphCommand>> = {
  '[': { type: 'tie', step: -1 },
  ']': { type: 'tie', step: 1 },
  '+': { type: 'zoomIn' },
  '=': { type: 'zoomIn' },
  '-': { type: 'zoomOut' },
  '−': { type: 'zoomOut' },
  '0': { type: 'fit' },
  f: { type: 'fit' },
};

/** The command of a key press, or null: none with Ctrl, Alt or ⌘; keys that write a character only when `letterKeys` is on. */
export function graphCommandOf(press: GraphKey, letterKeys: boolean): GraphCommand | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const arrow = ARROWS[press.key];
  if (arrow) return { type: press.shiftKey ? 'move' : 'go', arrow };
  if (press.key.length > 1) return press.shiftKey ? null : (NAMED[press.key] ?? null);
  return letterKeys ? (SINGLE[press.key] ?? null) : null;
}
