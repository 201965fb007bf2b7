import type { Graph } from '../model/graph.ts';
import { TieStyle } from '../query/visibleGraph.ts';
import type { Emphasis, Target, VisualState } from './visualState.ts';

/** Rows that stay lit while everything else is dimmed. */
export interface LitRows {
  readonly entities: ReadonlySet<number>;
  readonly ties: ReadonlySet<number>;
}

function around(graph: Graph, visual: VisualState, target: Target): LitRows {
  const { entities, ties } = graph;
  if (target.type === 'tie') {
    return {
      entities: new Set([ties.a[target.row]!, ties.b[target.row]!]),
      ties: new Set([target.row]),
    };
  }
  const lit = { entities: new Set([target.row]), ties: new Set<number>() };
  for (let at = entities.tieStart[target.row]!; at < entities.tieStart[target.row + 1]!; at++) {
    const tie = entities.tieList[at]!;
    if (visual.ties.style[tie] === TieStyle.out) continue;
    lit.ties.add(tie);
    lit.entities.add(ties.a[tie]!).add(ties.b[tie]!);
  }
  return lit;
}

/**
 * What the emphasis lights: around what is pointed at, else where the keyboard stands, else a path or focus, else
 * around what is selected; null when nothing is. Ties outside the filters light nothing.
 */
export function litRows(graph: Graph, visual: VisualState, emphasis: Emphasis): LitRows | null {
  const pointed = emphasis.hovered ?? emphasis.focused;
  if (pointed) return around(graph, visual, pointed);
  if (emphasis.lit) return { entities: new Set(emphasis.lit.entities), ties: new Set(emphasis.lit.ties) };
  return emphasis.selected ? around(graph, visual, emphasis.selected) : null;
}
