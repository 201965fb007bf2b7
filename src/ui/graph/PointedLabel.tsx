import { useLayoutEffect, useRef } from 'react';
import { worldToScreen } from '../../render/camera.ts';
import type { Target } from '../../render/visualState.ts';
import { useTransient } from '../explorerContext.ts';
import { changeDetail } from './changeDetail.ts';
import type { GraphState } from './graphStore.ts';
import { useGraphState, useGraphTools } from './graphTools.ts';
import { targetOfFocus } from './keyboardFocus.ts';
import { labelPlace } from './labelPlace.ts';
import { litBoxes } from './litBoxes.ts';
import styles from './pointedLabel.module.css';
import { pointedWords } from './targetWords.ts';
import type { Picture } from './usePicture.ts';

/** The pixel that stands for a target: an entity's place, a tie's middle; null before the first fit. */
function spotOf(
  { camera, viewport, positions }: GraphState,
  { graph }: Picture,
  { type, row }: Target,
): { readonly x: number; readonly y: number } | null {
  if (!camera || !viewport) return null;
  const ends = type === 'entity' ? [row, row] : [graph.ties.a[row] ?? -1, graph.ties.b[row] ?? -1];
  const middle = (column: Float32Array) => ends.reduce((sum, end) => sum + (column[end] ?? 0) / 2, 0);
  return worldToScreen(camera, viewport, { x: middle(positions.x), y: middle(positions.y) });
}

/** A small label beside the pointer, or beside what the keyboard reached, off what it lights: the name, and how much stands behind it. */
export function PointedLabel({ picture }: { readonly picture: Picture }) {
  const { store } = useGraphTools();
  const pointed = useTransient((state) => state.pointed);
  const focused = useGraphState((state) => (state.hasFocus ? state.focused : null));
  const hasPointer = useGraphState((state) => state.pointer !== null);
  const label = useRef<HTMLDivElement>(null);
  const target = hasPointer ? pointed : targetOfFocus(focused);
  const words = target && pointedWords(picture.graph, picture.visible, target);
  const change = target && changeDetail(picture.comparison, target);
  useLayoutEffect(() => {
    const element = label.current;
    if (!element || !target) return;
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const place = () => {
      const state = store.getState();
      const { viewport, camera, positions } = state;
      const spot = hasPointer ? state.pointer : spotOf(state, picture, target);
      if (!spot || !viewport || !camera) return;
      const lit = litBoxes({ ...picture, viewport, camera, positions }, target);
      const { x, y } = labelPlace(spot, size, viewport, lit);
      element.style.transform = `translate(${x}px, ${y}px)`;
    };
    place();
    return store.subscribe(place);
  });
  if (!words) return null;
  return (
    <div ref={label} className={styles['label']} aria-hidden="true">
      <strong>{words.name}</strong>
      {change && <span>{change}</span>}
      <span>{words.detail}</span>
    </div>
  );
}
