import { i18n } from '../../i18n/i18n.ts';
import type { Graph } from '../../model/graph.ts';
import { clauseText } from '../clauseText.ts';
import { commaText } from '../commaText.ts';
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
  if (found.length === 0) return i18n._('no tie for sure');
  return commaText(
    found.map((values, at) =>
      at === 0
        ? i18n._(
            '{count, plural, one {# tie} other {# ties}} {name, select, new {new} ended {ended} stronger {stronger} weaker {weaker} other {kept}}',
            values,
          )
        : i18n._(
            '{count, number} {name, select, new {new} ended {ended} stronger {stronger} weaker {weaker} other {kept}}',
            values,
          ),
    ),
  );
}

function possibleTexts(counts: ChangeCounts): readonly string[] {
  const found = listOf(counts, SURE, 'possible').map((values) =>
    i18n._(
      '{count, number} more {name, select, new {new} ended {ended} stronger {stronger} weaker {weaker} other {kept}}',
      values,
    ),
  );
  const count = counts.unclear.possible + counts.unclear.certain;
  const parts = [
    ...(found.length > 0 ? [i18n._('possibly {changes}', { changes: commaText(found) })] : []),
    ...(count > 0 ? [i18n._('{count, number} unclear', { count })] : []),
  ];
  return parts.length > 0 ? [commaText(parts)] : [];
}

function entitiesTexts(counts: ChangeCounts): readonly string[] {
  const found = listOf(counts, ['new', 'ended'], 'certain').map((values, at) =>
    at === 0
      ? i18n._(
          '{count, plural, one {# entity} other {# entities}} {name, select, new {new} other {ended}}',
          values,
        )
      : i18n._('{count, number} {name, select, new {new} other {ended}}', values),
  );
  return found.length > 0 ? [commaText(found)] : [];
}

/** "From 2023 to 2024", with where it is narrowed to. */
function namesText(graph: Graph, { windows, either }: Comparison, withFocus: boolean): string {
  const { a: windowA, b: windowB } = windows;
  const from = windowName(windowA);
  const dates =
    windowA.from === windowB.from && windowA.until === windowB.until
      ? i18n._('From {from} to the same dates', { from })
      : i18n._('From {from} to {to}', { from, to: windowName(windowB) });
  if (!withFocus || !either.focus) return dates;
  return i18n._('{dates} {around}', { dates, around: focusWords(graph, either.focus) });
}

function noTiesText(graph: Graph, comparison: Comparison): string {
  const { either } = comparison;
  const values = { names: namesText(graph, comparison, false), axis: either.settings.axis };
  if (!either.focus)
    return i18n._(
      '{names}: No ties {axis, select, reported {as reported} other {as it happened}}; the dates or the filters leave nothing.',
      values,
    );
  return i18n._(
    '{names}: No ties {around} {axis, select, reported {as reported} other {as it happened}}; the dates or the filters leave nothing.',
    { ...values, around: focusWords(graph, either.focus) },
  );
}

/** The one sentence that describes a comparison, read from A to B, with the focus and the filters that hold for both. */
export function comparisonSentence(graph: Graph, comparison: Comparison): string {
  const { either, counts } = comparison;
  if (either.counts.ties === 0) return noTiesText(graph, comparison);
  const count = either.counts.undated;
  const filters = filterWords(graph, either.settings);
  const ties = i18n._('{names}, {axis, select, reported {as reported} other {as it happened}}: {ties}', {
    names: namesText(graph, comparison, true),
    axis: either.settings.axis,
    ties: tiesText(counts.ties),
  });
  const undated = i18n._(
    '{count, plural, one {# item of undated evidence} other {# items of undated evidence}} counted in both',
    { count },
  );
  const clauses = clauseText([
    ties,
    ...possibleTexts(counts.ties),
    ...entitiesTexts(counts.entities),
    ...(count > 0 ? [undated] : []),
    ...(filters.length > 0 ? [i18n._('filtered: {filters}', { filters: commaText(filters) })] : []),
  ]);
  return i18n._('{clauses}.', { clauses });
}
