import type { Graph } from '../../model/graph.ts';
import type { WireEvent } from '../../model/wire/evidenceFile.ts';
import { placeText } from './placeText.ts';

const PLACE = /\bp(\d+)s(\d+)(?:-[a-z])?\b/g;
const ID = /\b[a-z0-9]+(?:-[a-z0-9]+)+\b/g;

/** A coder's note for readers: places written p2s1 in words, ids of reports as publishers, ids of events as what they are. */
export function readableNote(graph: Graph, events: readonly WireEvent[], note: string): string {
  return note
    .replaceAll(PLACE, (_, paragraph: string, sentence: string) =>
      placeText({ paragraph: Number(paragraph), sentence: Number(sentence) }),
    )
    .replaceAll(ID, (id) => {
      const report = graph.reports.rowOf.get(id);
      if (report !== undefined) return graph.reports.publisher[report] ?? id;
      const event = events[graph.events.rowOf.get(id) ?? -1];
      return event ? `“${event.summary.replace(/\.$/, '')}”` : id;
    });
}
