import type { Graph } from '../../model/graph.ts';
import type { Selection } from '../../model/view.ts';
import type { PathAnswer } from '../../query/paths/pathAnswer.ts';
import { pathRows } from '../../query/paths/pathRows.ts';
import { linksOfSubject, rowOfSelection } from '../../query/subject.ts';
import type { VisibleGraph } from '../../query/visibleGraph.ts';
import { type Emphasis, NO_EMPHASIS, type Target } from '../../render/visualState.ts';
import { isTieShown } from './visualOf.ts';

/** The entity or tie that is selected; null for an event, a report or nothing. */
export function targetOfSelection(graph: Graph, selection: Selection | null): Target | null {
  if (selection?.type !== 'entity' && selection?.type !== 'tie') return null;
  const row = rowOfSelection(graph, selection);
  return row < 0 ? null : { type: selection.type, row };
}

/** The visible ties that a selected event or report stands behind, with their ends; null for other selections. */
function litBySelection(graph: Graph, visible: VisibleGraph, selection: Selection | null): Emphasis['lit'] {
  if (selection?.type !== 'event' && selection?.type !== 'report') return null;
  const ties = new Set<number>();
  for (const link of linksOfSubject(graph, selection)) {
    const tie = graph.links.tie[link] ?? -1;
    if (isTieShown(visible, tie)) ties.add(tie);
  }
  const entities = new Set<number>();
  for (const tie of ties) {
    entities.add(graph.ties.a[tie] ?? -1);
    entities.add(graph.ties.b[tie] ?? -1);
  }
  return { entities: [...entities], ties: [...ties] };
}

/**
 * What the overlay shows for a selection, before anything is pointed at. The paths of an answer stay lit together, also
 * when one of their entities or ties is selected; anything else that is selected is lit instead.
 */
export function emphasisOf(
  graph: Graph,
  visible: VisibleGraph,
  selection: Selection | null,
  answer: PathAnswer | null = null,
): Emphasis {
  const selected = targetOfSelection(graph, selection);
  const paths = answer && answer.total > 0 ? pathRows(answer.paths) : null;
  const onPath =
    selection === null ||
    (selected && paths?.[selected.type === 'tie' ? 'ties' : 'entities'].includes(selected.row));
  return {
    ...NO_EMPHASIS,
    selected,
    lit: paths && onPath ? paths : litBySelection(graph, visible, selection),
  };
}

/** What selecting a target means. */
export function selectionOf(graph: Graph, { type, row }: Target): Selection | null {
  if (type === 'tie') {
    const id = graph.ties.id[row];
    return id === undefined ? null : { type, id };
  }
  const id = graph.entities.id[row];
  return id === undefined ? null : { type, id };
}
