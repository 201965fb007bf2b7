import type { Graph } from '../../model/graph.ts';
import { TieStyle, type VisibleGraph } from '../visibleGraph.ts';
import { type ComparedEvidence, countsBesidesDates } from './comparedEvidence.ts';
import { joinPresence, Presence } from './jointPresence.ts';
import { bitOfChange, isCertainChange, largestChange } from './largestChange.ts';
import { changesOf, SourceShift } from './sourceShift.ts';
import { TieChange } from './tieChange.ts';

/** How each row changed from window A to window B. */
export interface Changes {
  /** `TieChange`; `none` for what neither window shows. */
  readonly change: Uint8Array;
  /** 1 where imprecise dates allow the change but do not require it. */
  readonly possible: Uint8Array;
}

const KEPT = bitOfChange(TieChange.kept);

/** The changes of all rows; `couldOf` tells what changes a row that is shown could be, as bits of `bitOfChange`. */
function changesOfRows(
  count: number,
  isShown: (row: number) => boolean,
  couldOf: (row: number) => number,
): Changes {
  const change = new Uint8Array(count);
  const possible = new Uint8Array(count);
  for (let row = 0; row < count; row++) {
    if (!isShown(row)) continue;
    const could = couldOf(row);
    const largest = largestChange(could);
    change[row] = largest;
    possible[row] = isCertainChange(could, largest) ? 0 : 1;
  }
  return { change, possible };
}

/** How every tie changed from A to B. */
export function tieChanges(graph: Graph, compared: ComparedEvidence, { ties }: VisibleGraph): Changes {
  const { links, evidence, reports } = graph;
  const { linkStart } = graph.ties;
  const seen = new Int32Array(evidence.count).fill(-1);
  const shift = new SourceShift(reports.sourceCount);
  return changesOfRows(
    graph.ties.count,
    (tie) => ties.style[tie] !== TieStyle.out,
    (tie) => {
      shift.clear();
      let place: number = Presence.neither;
      for (let link = linkStart[tie]!; link < linkStart[tie + 1]!; link++) {
        const item = links.evidence[link]!;
        if (seen[item] === tie || !countsBesidesDates(compared, link)) continue;
        seen[item] = tie;
        const where = compared.presence[item]!;
        place = joinPresence(place, where);
        const report = evidence.report[item]!;
        if (report >= 0) shift.add(reports.source[report]!, where);
      }
      return changesOf(place, shift.changes());
    },
  );
}

/** How every entity changed from A to B: it is in a window when a tie of it is. */
export function entityChanges(graph: Graph, compared: ComparedEvidence, { entities }: VisibleGraph): Changes {
  const { links, ties } = graph;
  const { tieStart, tieList } = graph.entities;
  const seen = new Int32Array(graph.evidence.count).fill(-1);
  return changesOfRows(
    graph.entities.count,
    (row) => entities.degree[row] !== 0,
    (row) => {
      let place: number = Presence.neither;
      for (let at = tieStart[row]!; at < tieStart[row + 1]!; at++) {
        // Nothing more can change what is surely in both.
        if (place === Presence.both) break;
        const tie = tieList[at]!;
        for (let link = ties.linkStart[tie]!; link < ties.linkStart[tie + 1]!; link++) {
          const item = links.evidence[link]!;
          if (seen[item] === row || !countsBesidesDates(compared, link)) continue;
          seen[item] = row;
          place = joinPresence(place, compared.presence[item]!);
        }
      }
      return changesOf(place, KEPT);
    },
  );
}
