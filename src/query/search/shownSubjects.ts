import type { Graph } from '../../model/graph.ts';
import type { Selection } from '../../model/view.ts';
import { rowOfSelection } from '../subject.ts';
import { TieStyle, type VisibleGraph } from '../visibleGraph.ts';

/** Whether something lies inside the dates and filters of a view. */
export type IsShown = (selection: Selection) => boolean;

/** Says of entities, ties, events and reports whether a visible item of evidence concerns them. */
export function shownSubjects(
  { entities, ties, events, reports, evidence, links }: Graph,
  visible: VisibleGraph,
): IsShown {
  const event = new Uint8Array(events.count);
  const report = new Uint8Array(reports.count);
  for (let link = 0; link < links.count; link++) {
    if (visible.failures[link] !== 0) continue;
    const item = links.evidence[link]!;
    if (evidence.event[item]! >= 0) event[evidence.event[item]!] = 1;
    if (evidence.report[item]! >= 0) report[evidence.report[item]!] = 1;
  }
  const graph = { entities, ties, events, reports };
  return (selection) => {
    const row = rowOfSelection(graph, selection);
    if (row < 0) return false;
    switch (selection.type) {
      case 'entity':
        return visible.entities.degree[row] !== 0;
      case 'tie':
        return visible.ties.style[row] !== TieStyle.out;
      case 'event':
        return event[row] === 1;
      case 'report':
        return report[row] === 1;
    }
  };
}
