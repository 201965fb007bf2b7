import { useEffect } from 'react';
import type { Point } from '../../render/camera.ts';
import type { Target } from '../../render/visualState.ts';
import { useExplorer } from '../explorerContext.ts';
import { measurePaint } from '../kit/measurePaint.ts';
import { selectionOf } from './emphasisOf.ts';
import type { GraphPainter } from './graphPainter.ts';
import type { GraphTools } from './graphTools.ts';
import { pinBy, unpin } from './pinActions.ts';
import type { GestureEffect } from './pointerGesture.ts';
import { listenToPointers } from './pointerListener.ts';
import { isSameTarget, pointedEntity, pointedTarget } from './pointing.ts';

const DOUBLE_CLICK_ZOOM = 1.8;
const STILL_PX = 3;

const isNear = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y) < STILL_PX;

/** Lets mouse, pen and fingers hover, select, pan, zoom and pin on the surface. */
export function usePointers(painter: GraphPainter | null, { store, camera, surface }: GraphTools): void {
  const { graph, store: explorer, transient } = useExplorer();
  useEffect(() => {
    const element = surface.current;
    if (!element || !painter) return;
    let pinBefore: Point | undefined;
    let clicked: Point | null = null;

    const point = (target: Target | null, sinceMs: number) => {
      element.dataset['pointed'] = target?.type ?? 'nothing';
      if (isSameTarget(transient.getState().pointed, target)) return;
      transient.setState({ pointed: target });
      measurePaint('tieline:hover', sinceMs);
    };
    const hover = (place: Point | null, sinceMs: number) => {
      // A browser also tells of a pointer that rests while the page changes under it.
      if (place && clicked && isNear(place, clicked)) return;
      clicked = null;
      store.setState({ pointer: place });
      point(place && pointedTarget(painter.hits(), place, false), sinceMs);
    };
    const select = (place: Point, touch: boolean, sinceMs: number) => {
      // What is chosen is told beside the graph now: its label would only lie over its neighbours.
      store.setState({ focused: null, pointer: null });
      clicked = place;
      const target = pointedTarget(painter.hits(), place, touch);
      const selection = target && selectionOf(graph, target);
      if (!selection && !explorer.getState().view.selection) return;
      explorer.getState().select(selection);
      measurePaint('tieline:select', sinceMs);
    };
    const grab = (row: number, sinceMs: number) => {
      pinBefore = store.getState().pins.get(row);
      element.dataset['dragging'] = 'true';
      store.setState({ pointer: null });
      point({ type: 'entity', row }, sinceMs);
    };
    const letGo = (sinceMs: number) => {
      delete element.dataset['dragging'];
      point(null, sinceMs);
    };
    const perform = (effect: GestureEffect, sinceMs: number) => {
      store.setState({ held: true });
      switch (effect.type) {
        case 'click':
          return select(effect, effect.touch, sinceMs);
        case 'doubleClick':
          return camera.glideBy(DOUBLE_CLICK_ZOOM, effect);
        case 'pan':
          hover(null, sinceMs);
          return camera.panBy(effect.dx, effect.dy);
        case 'zoom':
          return camera.zoomBy(effect.factor, effect);
        case 'grab':
          return grab(effect.row, sinceMs);
        case 'drag':
          return pinBy(store, effect.row, effect.dx, effect.dy);
        case 'abandon':
          unpin(store, effect.row, pinBefore);
          return letGo(sinceMs);
        case 'drop':
          return letGo(sinceMs);
      }
    };
    const stop = listenToPointers(element, {
      entityAt: (place, touch) => pointedEntity(painter.hits(), place, touch),
      hover,
      perform,
      wheel: (place, factor) => camera.zoomBy(factor, place),
      owns: () => !explorer.getState().view.embed || store.getState().held,
      leave: () => store.setState(({ turnsLeft }) => ({ turnsLeft: turnsLeft + 1 })),
    });
    return () => {
      stop();
      transient.setState({ pointed: null });
    };
  }, [surface, painter, store, camera, graph, explorer, transient]);
}
