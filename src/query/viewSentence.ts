import { addDays } from '../model/day.ts';
import type { Graph } from '../model/graph.ts';
import { spokenDay } from './spokenDate.ts';
import type { VisibleGraph } from './visibleGraph.ts';

/** Rows of the entities with most visible ties, more sources and then the id deciding; at most `count`, none without a tie. */
export function mostConnected(graph: Graph, { entities }: VisibleGraph, count: number): readonly number[] {
  const { degree, sources } = entities;
  return graph.entities.id
    .map((_, row) => row)
    .filter((row) => degree[row] !== 0)
    .sort((one, other) => degree[other]! - degree[one]! || sources[other]! - sources[one]! || one - other)
    .slice(0, count);
}

/** The name that labels and sentences use: the English short form where there is one. */
export function labelOf(graph: Graph, row: number): string {
  return graph.entities.short[row]?.en ?? graph.entities.names[row]?.en ?? graph.entities.id[row] ?? '';
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The one sentence that describes a view, always true of graph and list alike. */
export function viewSentence(graph: Graph, visible: VisibleGraph): string {
  const { counts, settings } = visible;
  const { from, until } = settings.window;
  const verb = settings.axis === 'reported' ? 'reported' : 'happening';
  const span =
    until <= from
      ? 'in an empty span of dates'
      : `${verb} ${spokenDay(from)} – ${spokenDay(addDays(until, -1))}`;
  if (counts.ties === 0) return `No ties ${span}; the dates or the filters leave nothing.`;
  const parts = [
    `${counts.entities} of ${plural(graph.entities.count, 'entity', 'entities')} and ${plural(counts.ties, 'tie', 'ties')}, ${span}`,
  ];
  if (counts.undated > 0) parts.push(`${counts.undated} undated`);
  if (counts.possible > 0) parts.push(`${counts.possible} only possibly in these dates`);
  const top = mostConnected(graph, visible, 3).map((row) => labelOf(graph, row));
  parts.push(`most connected: ${top.join(', ')}`);
  return `${parts.join('; ')}.`;
}
