import { i18n } from '../../i18n/i18n.ts';
import { addDays } from '../../model/day.ts';
import type { Graph } from '../../model/graph.ts';
import { DEFAULT_VIEW, type View } from '../../model/view.ts';
import type { ManifestFile } from '../../model/wire/manifestFile.ts';
import { CODE_WORDS } from '../../query/codeWords.ts';
import { offeredCodes } from '../../query/offeredCodes.ts';
import { spokenDay } from '../../query/spokenDate.ts';
import { settingsOf } from '../../state/settingsOf.ts';
import {
  CLASS_WORDS,
  DEPTH_WORDS,
  KIND_WORDS,
  STANCE_WORDS,
  STANDING_WORDS,
  TYPE_WORDS,
} from '../kit/words.ts';
import { choiceWords } from './choiceWords.ts';
import { onlyText } from './onlyWords.ts';
import { sourcesText } from './sourcesText.ts';
import { upperFirst } from './upperFirst.ts';

/** One filter that is on: what it does in words, and the change that takes it off. */
export interface ActiveFilter {
  readonly name:
    | 'axis'
    | 'dates'
    | 'kinds'
    | 'classes'
    | 'certainty'
    | 'undated'
    | 'listed'
    | 'sources'
    | 'only'
    | 'standings'
    | 'reports'
    | 'types'
    | 'stances'
    | 'bases'
    | 'depths';
  readonly text: string;
  readonly without: Partial<View>;
}

function spokenWindow(manifest: ManifestFile, view: View): string {
  const { from, until } = settingsOf(manifest, view).window;
  return until <= from ? i18n._('Empty dates') : `${spokenDay(from)} – ${spokenDay(addDays(until, -1))}`;
}

function hasOtherDates(manifest: ManifestFile, view: View): boolean {
  const { window } = settingsOf(manifest, view);
  const usual = settingsOf(manifest, { ...view, window: null }).window;
  return window.from !== usual.from || window.until !== usual.until;
}

/** Those of the filters under "More filters" that are on. */
export function activeMoreFilters(view: View, graph: Graph): readonly ActiveFilter[] {
  const offered = () => offeredCodes(graph, view.axis);
  const active: ActiveFilter[] = [];
  const { minSources, maxSources, only, standings, reports, types, stances, bases, depths } = view;
  const add = (name: ActiveFilter['name'], text: string, without: Partial<View>) =>
    active.push({ name, text: upperFirst(text), without });
  if (minSources > 1 || maxSources !== null)
    add('sources', sourcesText(minSources, maxSources), { minSources: 1, maxSources: null });
  if (only !== null) add('only', onlyText(only), { only: null });
  if (standings) {
    const text = choiceWords(offered().standings, standings, (one) => STANDING_WORDS[one], 'standings');
    add('standings', text, { standings: null });
  }
  if (reports)
    add('reports', i18n._('{count, plural, one {# report} other {# reports}}', { count: reports.length }), {
      reports: null,
    });
  if (types) {
    const text = choiceWords(offered().types, types, (one) => TYPE_WORDS[one][0], 'types');
    add('types', text, { types: null });
  }
  if (stances) {
    const text = choiceWords(offered().stances, stances, (one) => STANCE_WORDS[one], 'stances');
    add('stances', text, { stances: null });
  }
  if (bases) {
    const ways = choiceWords(offered().bases, bases, CODE_WORDS.basis, 'bases');
    add('bases', i18n._('Dates: {ways}', { ways }), { bases: null });
  }
  if (depths) {
    const chosen = choiceWords(offered().depths, depths, (one) => DEPTH_WORDS[one][0], 'depths');
    add('depths', i18n._('Reports: {chosen}', { chosen }), { depths: null });
  }
  return active;
}

/** What differs from the dataset's first view and changes which ties are shown, in a fixed order: last the dates, which come, go and change while they are dragged. */
export function activeFilters(view: View, manifest: ManifestFile, graph: Graph): readonly ActiveFilter[] {
  const offered = () => offeredCodes(graph, view.axis);
  const active: ActiveFilter[] = [];
  if (view.axis !== DEFAULT_VIEW.axis)
    active.push({ name: 'axis', text: i18n._('As it happened'), without: { axis: DEFAULT_VIEW.axis } });
  if (view.kinds) {
    const text = choiceWords(offered().kinds, view.kinds, (kind) => KIND_WORDS[kind][1], 'kinds');
    active.push({ name: 'kinds', text, without: { kinds: null } });
  }
  if (view.classes) {
    const text = choiceWords(offered().classes, view.classes, (one) => CLASS_WORDS[one][0], 'classes');
    active.push({ name: 'classes', text, without: { classes: null } });
  }
  if (view.certainty === 'certain')
    active.push({ name: 'certainty', text: i18n._('Certain only'), without: { certainty: 'possible' } });
  if (!view.undated)
    active.push({ name: 'undated', text: i18n._('Without undated'), without: { undated: true } });
  if (view.listed)
    active.push({ name: 'listed', text: i18n._('With members from lists'), without: { listed: false } });
  active.push(...activeMoreFilters(view, graph));
  if (hasOtherDates(manifest, view))
    active.push({ name: 'dates', text: spokenWindow(manifest, view), without: { window: null } });
  return active;
}
