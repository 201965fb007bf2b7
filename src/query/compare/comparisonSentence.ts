import type { Graph } from '../../model/graph.ts';
import { filterWords } from '../filterWords.ts';
import { focusWords } from '../focusWords.ts';
import type { ChangeCounts, Comparison } from './compareWindows.ts';
import { CHANGE_NAMES, type ChangeName } from './tieChange.ts';
import { windowName } from './windowName.ts';

const SURE = CHANGE_NAMES.filter((name) => name !== 'unclear');

function listOf(counts: ChangeCounts, names: readonly ChangeName[], degree: 'certain' | 'possible') {
  return names
    .map((name) => ({ name, count: counts[name][degree] }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => ({ name, count }));
}

/** "12 ties new, 3 ended": the noun stands with the first number. */
function tiesText(counts: ChangeCounts): string {
  const found = listOf(counts, SURE, 'certain');
  if (found.length === 0) return 'no tie for sure';
  return found
    .map(({ name, count }, at) =>
      at === 0 ? `${count} ${count === 1 ? 'tie' : 'ties'} ${name}` : `${count} ${name}`,
    )
    .join(', ');
}

function possibleText(counts: ChangeCounts): string | null {
  const found = listOf(counts, SURE, 'possible').map(({ name, count }) => `${count} more ${name}`);
  const unclear = counts.unclear.possible + counts.unclear.certain;
  const parts = [
    ...(found.length > 0 ? [`possibly ${found.join(', ')}`] : []),
    ...(unclear > 0 ? [`${unclear} unclear`] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : null;
}

function entitiesText(counts: ChangeCounts): string | null {
  const found = listOf(counts, ['new', 'ended'], 'certain');
  if (found.length === 0) return null;
  return found
    .map(({ name, count }, at) =>
      at === 0 ? `${count} ${count === 1 ? 'entity' : 'entities'} ${name}` : `${count} ${name}`,
    )
    .join(', ');
}

/** The one sentence that describes a comparison, read from A to B, with the focus and the filters that hold for both. */
export function comparisonSentence(graph: Graph, { a, b, either, counts }: Comparison): string {
  const [windowA, windowB] = [a.settings.window, b.settings.window];
  const names =
    windowA.from === windowB.from && windowA.until === windowB.until
      ? `From ${windowName(windowA)} to the same dates`
      : `From ${windowName(windowA)} to ${windowName(windowB)}`;
  const axis = a.settings.axis === 'reported' ? 'as reported' : 'as it happened';
  const around = either.focus ? ` ${focusWords(graph, either.focus)}` : '';
  if (either.counts.ties === 0)
    return `${names}: No ties${around} ${axis}; the dates or the filters leave nothing.`;
  const { undated } = either.counts;
  const filters = filterWords(a.settings);
  const parts = [
    `${names}${around}, ${axis}: ${tiesText(counts.ties)}`,
    possibleText(counts.ties),
    entitiesText(counts.entities),
    undated > 0 ? `${undated} ${undated === 1 ? 'item' : 'items'} of undated evidence counted in both` : null,
    filters.length > 0 ? `filtered: ${filters.join(', ')}` : null,
  ];
  return `${parts.filter((part) => part !== null).join('; ')}.`;
}
