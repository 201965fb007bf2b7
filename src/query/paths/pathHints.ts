import { i18n } from '../../i18n/i18n.ts';
import type { DayWindow } from '../../model/dateBounds.ts';
import { tokensOfWindow } from '../../model/dateToken.ts';
import type { Graph } from '../../model/graph.ts';
import type { View } from '../../model/view.ts';
import { applyFilters, failuresWithout } from '../applyFilters.ts';
import { LOOSENINGS } from '../emptyReason.ts';
import { bitOf, FILTER_SOURCES, type FilterSettings, type FilterSource } from '../filter.ts';
import { spokenWithin } from '../spokenDate.ts';
import type { VisibleGraph } from '../visibleGraph.ts';
import { latestStarts } from './latestStarts.ts';
import { type PathQuestion, searchOf } from './pathQuestion.ts';
import { windowToConnect } from './windowToConnect.ts';

/** A change of the view under which there is a path. */
export interface PathHint {
  /** The change as a command. */
  readonly name: string;
  /** Under what there is one: "on any date". */
  readonly condition: string;
  readonly change: Partial<View>;
  /** Steps of the shortest path that there is then. */
  readonly steps: number;
}

const CONDITIONS: Readonly<Record<FilterSource, string>> = {
  get window() {
    return i18n._('in all dates');
  },
  get certainty() {
    return i18n._('with what is only possibly in your dates');
  },
  get undated() {
    return i18n._('with what is undated');
  },
  get kind() {
    return i18n._('with all kinds of entities');
  },
  get class() {
    return i18n._('with all classes of ties');
  },
  get listed() {
    return i18n._('with members from lists');
  },
  get type() {
    return i18n._('with all types of events');
  },
  get report() {
    return i18n._('with all reports');
  },
  get standing() {
    return i18n._('with all publishers');
  },
  get stance() {
    return i18n._('with all ways of telling');
  },
  get basis() {
    return i18n._('with dates however they are known');
  },
  get depth() {
    return i18n._('with annotated and cited reports');
  },
  get min() {
    return i18n._('with ties of fewer independent sources');
  },
  get max() {
    return i18n._('with ties of more independent sources');
  },
  get only() {
    return i18n._('with ties that others report too');
  },
  get focus() {
    return i18n._('outside the focus');
  },
};

/** What takes off the filters that are applied anew whenever others change. */
const OFF: Readonly<Partial<Record<FilterSource, Partial<FilterSettings>>>> = {
  certainty: { certainty: 'possible' },
  min: { minSources: 1 },
  max: { maxSources: null },
  only: { only: null },
  focus: { focus: [] },
};

/** One change after the other that may help, `steps` being 0 when it does not; null is a rest within. */
type Tries = Generator<PathHint | null>;

/** Steps of the shortest path, 0 without one. */
function stepsOf(
  graph: Graph,
  question: PathQuestion,
  settings: FilterSettings,
  failures: Uint16Array,
): number {
  return latestStarts(searchOf(graph, question, settings, failures))?.steps ?? 0;
}

/** Sources that leave out something that the question could use. */
function activeSources(question: PathQuestion, { settings, failures }: VisibleGraph): FilterSource[] {
  const failing = failures.reduce((all, mask) => all | mask, 0);
  // A certain order is asked for also where nothing lies across the edge of the dates.
  const ordered = question.dates === 'order' && settings.certainty === 'certain' ? bitOf('certainty') : 0;
  const held = question.dates === 'any' ? ~(bitOf('window') | bitOf('certainty')) : ~bitOf('window');
  return FILTER_SOURCES.filter((source) => ((failing | ordered) & held & bitOf(source)) !== 0);
}

function* withoutFilters(graph: Graph, question: PathQuestion, visible: VisibleGraph): Tries {
  const { settings, failures } = visible;
  for (const source of activeSources(question, visible)) {
    const looser = { ...settings, ...OFF[source] };
    const left = failuresWithout(graph, looser, failures, bitOf(source));
    const { name, change } = LOOSENINGS[source];
    yield { name, change, condition: CONDITIONS[source], steps: stepsOf(graph, question, looser, left) };
  }
}

type Words = Pick<PathHint, 'name' | 'condition' | 'change'>;

function widening(window: DayWindow): Words {
  return {
    name: i18n._('Widen the dates'),
    condition: spokenWithin(window),
    change: { window: tokensOfWindow(window) },
  };
}

function inDates(
  graph: Graph,
  question: PathQuestion,
  { settings }: VisibleGraph,
  window: DayWindow,
  words: Words,
): PathHint | null {
  if (window.until <= window.from) return null;
  const { failures } = applyFilters(graph, { ...settings, window });
  return { ...words, steps: stepsOf(graph, question, { ...settings, window }, failures) };
}

function* withOtherDates(
  graph: Graph,
  question: PathQuestion,
  visible: VisibleGraph,
  allDates: DayWindow,
): Tries {
  const { settings, failures } = visible;
  const { from, to, dates } = question;
  if (dates === 'any') return;
  const asking = (other: 'any' | 'window') => stepsOf(graph, { from, to, dates: other }, settings, failures);
  if (dates === 'window') {
    const window = yield* windowToConnect(graph, visible, from, to);
    if (window) yield inDates(graph, question, visible, window, widening(window));
  } else {
    yield {
      name: i18n._('Leave the order open'),
      condition: i18n._('in your dates, but not in time order'),
      change: { pathDates: 'window' },
      steps: asking('window'),
    };
    const words = { ...LOOSENINGS.window, condition: i18n._('in all dates, in time order') };
    yield inDates(graph, question, visible, allDates, words);
  }
  yield {
    name: i18n._('Use any date'),
    condition: i18n._('on any date'),
    change: { pathDates: 'any' },
    steps: asking('any'),
  };
}

/** All filters off and any date: the last thing that can help. */
function withoutAnything(graph: Graph, { from, to }: PathQuestion, { settings }: VisibleGraph): PathHint {
  const changes = FILTER_SOURCES.filter((source) => source !== 'window').map(
    (source) => LOOSENINGS[source].change,
  );
  return {
    name: i18n._('Take off all filters'),
    condition: i18n._('on any date and without any filter'),
    change: Object.assign({ pathDates: 'any' as const }, ...changes),
    steps: stepsOf(graph, { from, to, dates: 'any' }, settings, new Uint16Array(graph.links.count)),
  };
}

/** Passes on what helps, with a rest for all else; returns whether anything did. */
function* helpful(tries: Tries): Generator<PathHint | null, boolean> {
  let isAny = false;
  for (const tried of tries) {
    const hint = tried && tried.steps > 0 ? tried : null;
    isAny ||= hint !== null;
    yield hint;
  }
  return isAny;
}

/**
 * What would give a path where the question has none, one change each; all filters off where no single change does, and
 * nothing where not even that does. Each is worked out when it is asked for, and null is a rest without one, so that the
 * caller can go on later. `allDates` is the window of the whole dataset.
 */
export function* pathHints(
  graph: Graph,
  question: PathQuestion,
  visible: VisibleGraph,
  allDates: DayWindow,
): Generator<PathHint | null, void> {
  const byDates = yield* helpful(withOtherDates(graph, question, visible, allDates));
  const byFilters = yield* helpful(withoutFilters(graph, question, visible));
  if (byDates || byFilters) return;
  const last = withoutAnything(graph, question, visible);
  if (last.steps > 0) yield last;
}
