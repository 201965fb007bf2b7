import { markRadius } from '../layout/markRadius.ts';
import type { SceneOptions } from './sceneInput.ts';
import type { VisualState } from './visualState.ts';

/** Radius of an entity's mark in pixels before the zoom: by the chosen measure, else by independent sources. */
export function entityRadius(
  { entities }: Pick<VisualState, 'entities'>,
  { mostEntitySources }: Pick<SceneOptions, 'mostEntitySources'>,
  row: number,
): number {
  return entities.radiusPx?.[row] ?? markRadius(entities.sources[row] ?? 0, mostEntitySources);
}
