import { i18n } from '../i18n/i18n.ts';
import { TIE_CLASSES } from '../model/codes.ts';
import type { Graph } from '../model/graph.ts';
import { clauseText } from './clauseText.ts';
import { commaText } from './commaText.ts';
import type { FilterSettings } from './filter.ts';
import { filterWords } from './filterWords.ts';
import { focusWords } from './focusWords.ts';
import { labelOf } from './labelOf.ts';
import { mostConnected } from './mostConnected.ts';
import { spokenWindow } from './spokenDate.ts';
import { TieStyle, type VisibleGraph } from './visibleGraph.ts';

export { labelOf, mostConnected };

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

function uncertainWords({ counts: { undated, possible } }: VisibleGraph): string[] {
  const words: string[] = [];
  if (undated > 0)
    words.push(
      i18n._('{count, plural, one {# item of evidence undated} other {# items of evidence undated}}', {
        count: undated,
      }),
    );
  if (possible > 0)
    words.push(
      i18n._(
        '{count, plural, one {# item of evidence} other {# items of evidence}} only possibly in these dates',
        { count: possible },
      ),
    );
  return words;
}

const isEmptySpan = ({ window }: Pick<FilterSettings, 'window'>) => window.until <= window.from;

/** Why there are no ties: one entity alone has none with itself, else the dates or filters leave none. */
function noTiesWords(graph: Graph, { focus, settings }: VisibleGraph): string {
  const isAlone = focus?.steps === 0 && focus.hidden.length === 0;
  if (isAlone)
    return i18n._('{count, plural, one {# entity is} other {# entities are}} one step away', {
      count: focus.next,
    });
  const filters = filterWords(graph, settings);
  if (filters.length > 0) return filteredWords(filters);
  return isEmptySpan(settings)
    ? i18n._('they end before they begin')
    : i18n._('the dates or the filters leave nothing');
}

const filteredWords = (filters: readonly string[]) =>
  i18n._('filtered: {filters}', { filters: commaText(filters) });

function spanWords({ settings: { axis, window } }: VisibleGraph): string {
  if (isEmptySpan({ window })) return i18n._('in an empty span of dates');
  return i18n._('{axis, select, reported {reported {dates}} other {happening {dates}}}', {
    axis,
    dates: spokenWindow(window),
  });
}

/** "5 of 9 entities and 6 ties within 1 step of China". */
function countWords(graph: Graph, { counts, focus }: VisibleGraph): string {
  const values = { shown: counts.entities, entities: graph.entities.count, ties: counts.ties };
  const all = i18n._(
    '{shown, number} of {entities, plural, one {# entity} other {# entities}} and {ties, plural, one {# tie} other {# ties}}',
    values,
  );
  return focus ? i18n._('{all} {around}', { all, around: focusWords(graph, focus) }) : all;
}

/** What is there and when; ties that rest on affiliations alone are told apart. */
function mainWords(graph: Graph, visible: VisibleGraph): readonly string[] {
  const [all, span] = [countWords(graph, visible), spanWords(visible)];
  const count = affiliationTies(visible);
  if (count === visible.counts.ties)
    return [i18n._('Nothing {span}', { span }), i18n._('{all} by membership or office alone', { all })];
  const standing = i18n._(
    '{count, plural, one {# of the ties} other {# of the ties}} by membership or office alone',
    { count },
  );
  return [i18n._('{all}, {span}', { all, span }), ...(count > 0 ? [standing] : [])];
}

function noTiesSentence(graph: Graph, visible: VisibleGraph): string {
  const values = { span: spanWords(visible), reason: noTiesWords(graph, visible) };
  if (!visible.focus) return i18n._('No ties {span}; {reason}.', values);
  return i18n._('No ties {around} {span}; {reason}.', {
    ...values,
    around: focusWords(graph, visible.focus),
  });
}

/** The one sentence that describes a view, always true of graph and list alike. */
export function viewSentence(graph: Graph, visible: VisibleGraph): string {
  if (visible.counts.ties === 0) return noTiesSentence(graph, visible);
  const top = mostConnected(graph, visible, 3).map((row) => labelOf(graph, row));
  const filters = filterWords(graph, visible.settings);
  const clauses = clauseText([
    ...mainWords(graph, visible),
    ...uncertainWords(visible),
    ...(filters.length > 0 ? [filteredWords(filters)] : []),
    i18n._('most connected: {names}', { names: commaText(top) }),
  ]);
  return i18n._('{clauses}.', { clauses });
}
