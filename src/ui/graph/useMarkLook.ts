import { useMemo } from 'react';
import { areaRadius } from '../../layout/markRadius.ts';
import type { Graph } from '../../model/graph.ts';
import type { VisibleGraph } from '../../query/visibleGraph.ts';
import { useExplorer, useExplorerState } from '../explorerContext.ts';
import { useMeasures } from '../measures/useMeasures.ts';
import type { MarkLook } from './visualOf.ts';

/** Most ties of any entity over all dates: what the largest mark stands for, so that sizes compare between windows. */
function mostTies({ entities }: Graph): number {
  let most = 1;
  for (let row = 0; row < entities.count; row++) {
    most = Math.max(most, (entities.tieStart[row + 1] ?? 0) - (entities.tieStart[row] ?? 0));
  }
  return most;
}

function radii(values: ArrayLike<number>, most: number): Float32Array {
  const radiusPx = new Float32Array(values.length);
  for (let row = 0; row < radiusPx.length; row++) radiusPx[row] = areaRadius(values[row] ?? 0, most);
  return radiusPx;
}

/** What sizes and colours stand for in the view; the last measures stay until new ones are computed. */
export function useMarkLook(visible: VisibleGraph): MarkLook {
  const { graph } = useExplorer();
  const size = useExplorerState((state) => state.view.size);
  const colour = useExplorerState((state) => state.view.colour);
  const { measures } = useMeasures(size === 'betweenness' || colour === 'community');
  const degree = size === 'degree' ? visible.entities.degree : null;
  const radiusPx = useMemo(() => {
    if (degree) return radii(degree, mostTies(graph));
    return size === 'betweenness' && measures ? radii(measures.between, measures.mostBetween) : null;
  }, [degree, graph, size, measures]);
  const group = colour === 'community' ? measures?.group : undefined;
  return useMemo(() => ({ ...(radiusPx && { radiusPx }), ...(group && { group }) }), [radiusPx, group]);
}
