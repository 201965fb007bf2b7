import { TIE_CLASSES } from '../model/codes.ts';
import type { Graph } from '../model/graph.ts';
import { filterWords } from './filterWords.ts';
import { focusWords } from './focusWords.ts';
import { labelOf } from './labelOf.ts';
import { mostConnected } from './mostConnected.ts';
import { spokenWindow } from './spokenDate.ts';
import { TieStyle, type VisibleGraph } from './visibleGraph.ts';

export { labelOf, mostConnected };

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Visible ties that rest on affiliations alone. */
function affiliationTies({ ties }: VisibleGraph): number {
  const classes = TIE_CLASSES.length;
  const affiliation = TIE_CLASSES.indexOf('affiliation');
  let count = 0;
  for (let tie = 0; tie < ties.style.length; tie++) {
    if (ties.style[tie] === TieStyle.out || ties.classCount[tie * classes + affiliation] === 0) continue;
    let others = 0;
    for (let one = 0; one < classes; one++)
      if (one !== affiliation) others |= ties.classCount[tie * classes + one]!;
    if (others === 0) count++;
  }
  return count;
}

function uncertainWords({ counts }: VisibleGraph): string[] {
  const words: string[] = [];
  const noun = (count: number) => `${count} ${count === 1 ? 'item' : 'items'} of evidence`;
  if (counts.undated > 0) words.push(`${noun(counts.undated)} undated`);
  if (counts.possible > 0) words.push(`${noun(counts.possible)} only possibly in these dates`);
  return words;
}

/** Why there are no ties: one entity alone has none with itself, else the dates or filters leave none. */
function noTiesWords({ focus }: VisibleGraph): string {
  const isAlone = focus?.steps === 0 && focus.hidden.length === 0;
  return isAlone
    ? `${plural(focus.next, 'entity is', 'entities are')} one step away`
    : 'the dates or the filters leave nothing';
}

/** The one sentence that describes a view, always true of graph and list alike. */
export function viewSentence(graph: Graph, visible: VisibleGraph): string {
  const { counts, settings } = visible;
  const { from, until } = settings.window;
  const verb = settings.axis === 'reported' ? 'reported' : 'happening';
  const span = until <= from ? 'in an empty span of dates' : `${verb} ${spokenWindow(settings.window)}`;
  const around = visible.focus ? ` ${focusWords(graph, visible.focus)}` : '';
  if (counts.ties === 0) return `No ties${around} ${span}; ${noTiesWords(visible)}.`;
  const all = `${counts.entities} of ${plural(graph.entities.count, 'entity', 'entities')} and ${plural(counts.ties, 'tie', 'ties')}${around}`;
  const standing = affiliationTies(visible);
  const parts =
    standing === counts.ties
      ? [`Nothing ${span}`, `${all} by membership or office alone`]
      : [
          `${all}, ${span}`,
          ...(standing > 0 ? [`${standing} of the ties by membership or office alone`] : []),
        ];
  const top = mostConnected(graph, visible, 3).map((row) => labelOf(graph, row));
  const filters = filterWords(settings);
  parts.push(
    ...uncertainWords(visible),
    ...(filters.length > 0 ? [`filtered: ${filters.join(', ')}`] : []),
    `most connected: ${top.join(', ')}`,
  );
  return `${parts.join('; ')}.`;
}
