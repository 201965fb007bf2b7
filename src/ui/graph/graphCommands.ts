import { i18n } from '../../i18n/i18n.ts';
import { labelOf } from '../../query/viewSentence.ts';
import { focusOn as focusOnEntity } from '../../state/focusChange.ts';
import type { Explorer } from '../explorerContext.ts';
import type { Arrow, GraphCommand } from '../kit/keyTable.ts';
import { measurePaint } from '../kit/measurePaint.ts';
import { changeDetail } from './changeDetail.ts';
import { selectionOf, targetOfSelection } from './emphasisOf.ts';
import { rowsToFrame } from './frameEntities.ts';
import type { GraphTools } from './graphTools.ts';
import {
  type FocusGround,
  focusHome,
  focusStart,
  focusTie,
  focusTowards,
  type KeyboardFocus,
  targetOfFocus,
} from './keyboardFocus.ts';
import { pinBy, placeOf } from './pinActions.ts';
import { spokenEntity, spokenTie } from './targetWords.ts';
import type { Picture } from './usePicture.ts';

const ZOOM = 1.5;
const MOVE_PX = 16;
const MOVES = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const;

/** Zooms in or out by one step of a button or key. */
export function zoomStep({ camera }: GraphTools, direction: 1 | -1): void {
  camera.glideBy(ZOOM ** direction);
}

function groundOf({ store, picture }: GraphTools, { graph, store: explorer }: Explorer): FocusGround {
  const { selection } = explorer.getState().view;
  const { positions } = store.getState();
  return { graph, visible: picture().visible, positions, selected: targetOfSelection(graph, selection) };
}

function spokenFocus({ graph, visible, comparison }: Picture, focus: KeyboardFocus): string {
  const { entity, tie } = focus;
  const words = tie === null ? spokenEntity(graph, visible, entity) : spokenTie(graph, visible, tie, entity);
  const target = targetOfFocus(focus);
  const change = target && changeDetail(comparison, target);
  return change ? i18n._('{what}, {change}', { what: words, change }) : words;
}

function nothingFurther(arrow: Arrow): string {
  return i18n._(
    '{arrow, select, left {Nothing further left} right {Nothing further right} up {Nothing further up} other {Nothing further down}}',
    { arrow },
  );
}

function movedWords(name: string, arrow: Arrow): string {
  return i18n._(
    '{arrow, select, left {{name} moved left and pinned} right {{name} moved right and pinned} up {{name} moved up and pinned} other {{name} moved down and pinned}}',
    { arrow, name },
  );
}

/** The graph has the focus: says again where the keyboard stood when it left. */
export function enterGraph({ store, picture }: GraphTools): void {
  const { focused } = store.getState();
  store.setState({ hasFocus: true, spoken: focused ? spokenFocus(picture(), focused) : '' });
}

/** Moves the keyboard's focus, brings it into view and says what it reached. */
function focusOn(tools: GraphTools, focused: KeyboardFocus, sinceMs: number): void {
  const spoken = spokenFocus(tools.picture(), focused);
  tools.store.setState({ focused, spoken, pointer: null });
  tools.camera.reveal(placeOf(tools.store, focused.entity));
  measurePaint('tieline:hover', sinceMs);
}

/** Focuses on the entity that the keyboard stands at, else on the selected one; false when there is none or it is the focus already. */
function narrow({ store }: GraphTools, { graph, store: explorer }: Explorer): boolean {
  const { focused } = store.getState();
  const { focus, selection } = explorer.getState().view;
  const selected = selection?.type === 'entity' ? selection.id : undefined;
  const id = focused ? graph.entities.id[focused.entity] : selected;
  if (id === undefined || (focus.length === 1 && focus[0] === id)) return false;
  explorer.getState().change(focusOnEntity(id));
  return true;
}

/** Opens the details of what the keyboard stands at; an entity whose details are open becomes the focus. */
function select(tools: GraphTools, explored: Explorer, sinceMs: number): boolean {
  const { graph, store: explorer } = explored;
  const target = targetOfFocus(tools.store.getState().focused);
  // Selected by the address or elsewhere on the page: the keyboard has not been to it.
  if (!target) return narrow(tools, explored);
  const selection = selectionOf(graph, target);
  if (!selection) return false;
  const open = explorer.getState().view.selection;
  if (selection.type === 'entity' && open?.type === 'entity' && open.id === selection.id)
    return narrow(tools, explored);
  explorer.getState().select(selection);
  measurePaint('tieline:select', sinceMs);
  return true;
}

function leave(tools: GraphTools, { store: explorer }: Explorer): boolean {
  if (tools.store.getState().focused) {
    tools.store.setState({ focused: null, spoken: i18n._('No entity in focus') });
    return true;
  }
  if (!explorer.getState().view.selection) return false;
  explorer.getState().select(null);
  return true;
}

function go(tools: GraphTools, explorer: Explorer, command: GraphCommand, sinceMs: number): boolean {
  const ground = groundOf(tools, explorer);
  const from = tools.store.getState().focused;
  const start = from ?? (command.type === 'home' ? focusHome(ground) : focusStart(ground));
  if (!start) return false;
  const next = () => {
    if (command.type === 'home') return focusHome(ground) ?? start;
    if (command.type === 'tie') return focusTie(ground, start, command.step);
    return command.type === 'go' && from ? focusTowards(ground, start, command.arrow) : start;
  };
  const reached = next();
  const isStuck = command.type === 'go' && from?.entity === reached.entity && from.tie === null;
  if (isStuck) tools.store.setState({ spoken: nothingFurther(command.arrow) });
  else focusOn(tools, reached, sinceMs);
  return true;
}

/** Does what a key asks for; false when there was nothing to do, so that the key can mean something elsewhere. */
export function performCommand(
  command: GraphCommand,
  tools: GraphTools,
  explorer: Explorer,
  sinceMs: number,
): boolean {
  switch (command.type) {
    case 'select':
      return select(tools, explorer, sinceMs);
    case 'focus':
      return narrow(tools, explorer);
    case 'leave':
      return leave(tools, explorer);
    case 'zoomIn':
    case 'zoomOut':
      zoomStep(tools, command.type === 'zoomIn' ? 1 : -1);
      return true;
    case 'fit':
      tools.camera.fit(rowsToFrame(tools.picture().visual));
      return true;
    case 'move': {
      const { focused } = tools.store.getState();
      if (!focused) return go(tools, explorer, command, sinceMs);
      const [x, y] = MOVES[command.arrow];
      pinBy(tools.store, focused.entity, x * MOVE_PX, y * MOVE_PX);
      tools.camera.reveal(placeOf(tools.store, focused.entity));
      const name = labelOf(explorer.graph, focused.entity);
      tools.store.setState({ spoken: movedWords(name, command.arrow) });
      return true;
    }
    case 'go':
    case 'home':
    case 'tie':
      return go(tools, explorer, command, sinceMs);
  }
}
