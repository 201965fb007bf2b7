import type { LayoutPositions } from '../../layout/layoutInput.ts';
import type { Graph } from '../../model/graph.ts';
import { mostConnected } from '../../query/viewSentence.ts';
import { isEntityVisible, type VisibleGraph } from '../../query/visibleGraph.ts';
import { neighbour } from '../../render/neighbour.ts';
import type { ScreenGeometry } from '../../render/screenGeometry.ts';
import type { Target } from '../../render/visualState.ts';
import type { Arrow } from '../kit/keyTable.ts';
import { stepTie, tiesByDate } from './tieOrder.ts';
import { isEntityShown } from './visualOf.ts';

/** Where the keyboard stands: at an entity, or on one of its ties. */
export interface KeyboardFocus {
  readonly entity: number;
  readonly tie: number | null;
}

/** What moving needs to know of the picture. */
export interface FocusGround {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
  readonly positions: LayoutPositions;
  /** What is selected: where the keyboard starts. */
  readonly selected: Target | null;
}

/** The entity or tie that has the keyboard's focus. */
export function targetOfFocus(focus: KeyboardFocus | null): Target | null {
  if (!focus) return null;
  return focus.tie === null ? { type: 'entity', row: focus.entity } : { type: 'tie', row: focus.tie };
}

/** The most connected entity; null when nothing is visible. */
export function focusHome({ graph, visible }: FocusGround): KeyboardFocus | null {
  const entity = mostConnected(graph, visible, 1)[0];
  return entity === undefined ? null : { entity, tie: null };
}

/** Where the keyboard starts: the selected entity, else the most connected one; null when nothing is visible. */
export function focusStart(ground: FocusGround): KeyboardFocus | null {
  const { selected, visible } = ground;
  if (selected?.type === 'entity' && isEntityShown(visible, selected.row)) {
    return { entity: selected.row, tie: null };
  }
  return focusHome(ground);
}

let known: { readonly ground: FocusGround; readonly geometry: ScreenGeometry } | null = null;

/** All visible entities at a zoom of 1; the same object as long as nothing moves, enters or leaves. */
function worldGeometry(ground: FocusGround): ScreenGeometry {
  const { visible, positions } = ground;
  if (known?.ground.visible === visible && known.ground.positions === positions) return known.geometry;
  const shown = Uint8Array.from(visible.entities.degree, (_, row) => (isEntityVisible(visible, row) ? 1 : 0));
  const geometry = {
    ...positions,
    radius: new Float32Array(shown.length),
    shown,
    drawn: shown.map((flag) => flag * 2),
  };
  known = { ground, geometry };
  return geometry;
}

/** The nearest visible entity in a direction, in sight or not; stays where it is when there is none. */
export function focusTowards(ground: FocusGround, from: KeyboardFocus, arrow: Arrow): KeyboardFocus {
  const entity = neighbour(worldGeometry(ground), from.entity, arrow);
  return { entity: entity < 0 ? from.entity : entity, tie: null };
}

/** The next or previous tie of the entity that has the focus, by date. */
export function focusTie(ground: FocusGround, from: KeyboardFocus, step: 1 | -1): KeyboardFocus {
  const ties = tiesByDate(ground.graph, ground.visible, from.entity);
  return { entity: from.entity, tie: stepTie(ties, from.tie, step) };
}
