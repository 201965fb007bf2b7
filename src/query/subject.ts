import type { Graph } from '../model/graph.ts';
import type { Selection } from '../model/view.ts';

/** The row of what a selection names in its section of the graph, or -1 when the dataset has no such thing. */
export function rowOfSelection(
  graph: Pick<Graph, 'entities' | 'ties' | 'events' | 'reports'>,
  selection: Selection,
): number {
  const sections = { entity: graph.entities, tie: graph.ties, event: graph.events, report: graph.reports };
  return sections[selection.type].rowOf.get(selection.id) ?? -1;
}

/** Links that concern a subject: those of a tie, of all ties of an entity, or made by an event's or report's evidence. */
export function linksOfSubject(graph: Graph, selection: Selection): readonly number[] {
  const row = rowOfSelection(graph, selection);
  if (row < 0) return [];
  const { ties, entities, links, evidence } = graph;
  const rows: number[] = [];
  const addTie = (tie: number) => {
    for (let link = ties.linkStart[tie]!; link < ties.linkStart[tie + 1]!; link++) rows.push(link);
  };
  if (selection.type === 'tie') addTie(row);
  else if (selection.type === 'entity') {
    for (let at = entities.tieStart[row]!; at < entities.tieStart[row + 1]!; at++)
      addTie(entities.tieList[at]!);
  } else {
    const column = selection.type === 'event' ? evidence.event : evidence.report;
    for (let link = 0; link < links.count; link++) if (column[links.evidence[link]!] === row) rows.push(link);
  }
  return rows;
}

/** Evidence of a subject by row, 1 where it belongs to it. */
export function evidenceOfSubject(graph: Graph, selection: Selection): Uint8Array {
  const chosen = new Uint8Array(graph.evidence.count);
  for (const link of linksOfSubject(graph, selection)) chosen[graph.links.evidence[link]!] = 1;
  if (selection.type === 'event' || selection.type === 'report') {
    const row = rowOfSelection(graph, selection);
    const column = selection.type === 'event' ? graph.evidence.event : graph.evidence.report;
    if (row >= 0) for (let item = 0; item < chosen.length; item++) if (column[item] === row) chosen[item] = 1;
  }
  return chosen;
}

/** The rows of `evidenceOfSubject`, in the order of the data. */
export function evidenceRowsOfSubject(graph: Graph, selection: Selection): number[] {
  const chosen = evidenceOfSubject(graph, selection);
  const rows: number[] = [];
  for (let item = 0; item < chosen.length; item++) if (chosen[item] === 1) rows.push(item);
  return rows;
}
