import { TIE_CLASSES } from '../../model/codes.ts';
import type { View } from '../../model/view.ts';
import type { Changes } from '../../query/compare/changes.ts';
import { isEntityVisible, TieStyle, type VisibleGraph } from '../../query/visibleGraph.ts';
import type { VisualState } from '../../render/visualState.ts';

const CLASSES = TIE_CLASSES.length;

/** 1 by row where something is in now and was not before; all 0 without a before. */
function entered(now: ArrayLike<number>, before: ArrayLike<number> | undefined): Uint8Array {
  const isNew = new Uint8Array(now.length);
  if (!before) return isNew;
  for (let row = 0; row < isNew.length; row++) isNew[row] = now[row] !== 0 && before[row] === 0 ? 1 : 0;
  return isNew;
}

function shownEntities(visible: VisibleGraph): Uint8Array {
  const flags = new Uint8Array(visible.entities.degree.length);
  for (let row = 0; row < flags.length; row++) flags[row] = isEntityVisible(visible, row) ? 1 : 0;
  return flags;
}

function masksOf(classCount: Uint16Array, ties: number): Uint8Array {
  const masks = new Uint8Array(ties);
  for (let tie = 0; tie < ties; tie++) {
    let mask = 0;
    for (let at = 0; at < CLASSES; at++) if (classCount[tie * CLASSES + at] !== 0) mask |= 1 << at;
    masks[tie] = mask;
  }
  return masks;
}

/** What sizes and colours of marks stand for when it is not sources and sides; columns by entity row. */
export interface MarkLook {
  readonly radiusPx?: Float32Array;
  readonly group?: Uint16Array;
}

/**
 * What the picture shows of a visible graph. New is what `previous` left out; nothing is new without one. Shares columns
 * with the visible graph. `changes` are those of ties while two windows are compared.
 */
export function visualOf(
  visible: VisibleGraph,
  view: Pick<View, 'outside'>,
  previous: VisibleGraph | null,
  look: MarkLook = {},
  changes: Changes | null = null,
): VisualState {
  const { entities, ties } = visible;
  const shown = shownEntities(visible);
  return {
    entities: {
      sources: entities.sources,
      shown,
      isNew: entered(shown, previous ? shownEntities(previous) : undefined),
      ...look,
    },
    ties: {
      sources: ties.sources,
      style: ties.style,
      classMask: masksOf(ties.classCount, ties.style.length),
      classCount: ties.classCount,
      isNew: entered(ties.style, previous?.ties.style),
      ...(changes ?? {}),
    },
    outside: view.outside,
  };
}

/** True for a tie inside the filters. */
export function isTieShown({ ties }: VisibleGraph, tie: number): boolean {
  return (ties.style[tie] ?? TieStyle.out) !== TieStyle.out;
}

/** True for an entity inside the filters, and for one in focus. */
export function isEntityShown(visible: VisibleGraph, row: number): boolean {
  return row >= 0 && isEntityVisible(visible, row);
}
