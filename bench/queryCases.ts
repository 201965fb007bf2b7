import { betweennessSteps } from '../src/measures/betweenness.ts';
import { communities } from '../src/measures/communities.ts';
import { measureInputOf } from '../src/measures/measureInput.ts';
import type { DayWindow } from '../src/model/dateBounds.ts';
import { addDays } from '../src/model/day.ts';
import type { Graph } from '../src/model/graph.ts';
import { compareWindows } from '../src/query/compare/compareWindows.ts';
import { comparisonSentence } from '../src/query/compare/comparisonSentence.ts';
import { countedClasses } from '../src/query/countedClasses.ts';
import { facetCounts } from '../src/query/facetCounts.ts';
import type { FilterSettings } from '../src/query/filter.ts';
import { pathResult } from '../src/query/paths/pathResult.ts';
import { reportedBy } from '../src/query/reportedBy.ts';
import {
  entityRows,
  evidenceRows,
  tieRows,
  tieRowsOfEntity,
  visibleEvidenceOfTie,
} from '../src/query/tableRows.ts';
import { mostConnected, viewSentence } from '../src/query/viewSentence.ts';
import { type VisibleGraph, visibleGraph } from '../src/query/visibleGraph.ts';

/** A dataset to ask, with all its dates. */
export interface QueryGround {
  readonly graph: Graph;
  readonly span: DayWindow;
}

/** A question as the page asks it. */
export interface QueryCase {
  readonly what: string;
  /** Whether it is asked on the main thread, where it must be short. */
  readonly isBlocking: boolean;
  /** Returns how to ask it; each step is another view. */
  readonly prepare: (ground: QueryGround) => (step: number) => void;
}

const settingsOf = (window: DayWindow, more: Partial<FilterSettings> = {}): FilterSettings => ({
  axis: 'reported',
  window,
  certainty: 'possible',
  undated: true,
  kinds: null,
  classes: null,
  listed: false,
  ...more,
});

/** Windows that begin with the data and end 30 days later or more. */
function windowOf({ span }: QueryGround, step: number): DayWindow {
  const days = Math.max(31, span.until - span.from - 30);
  return { from: span.from, until: addDays(span.from, 30 + ((step * 97) % days)) };
}

/** A view of the middle of the data, without dates that differ from step to step. */
function middle({ graph, span }: QueryGround): VisibleGraph {
  const quarter = Math.floor((span.until - span.from) / 4);
  return visibleGraph(
    graph,
    settingsOf({ from: addDays(span.from, quarter), until: addDays(span.until, -quarter) }),
  );
}

const asked = (
  what: string,
  prepare: (ground: QueryGround) => (step: number) => void,
  isBlocking = true,
): QueryCase => ({ what, prepare, isBlocking });

/** A question that differs from step to step in its window. */
const ofWindow = (what: string, ask: (ground: QueryGround, window: DayWindow) => void): QueryCase =>
  asked(what, (ground) => (step) => ask(ground, windowOf(ground, step)));

const manyFilters: Partial<FilterSettings> = {
  kinds: ['state', 'person', 'organization', 'body', 'company'],
  classes: ['verbal-cooperation', 'material-cooperation', 'stated'],
  types: ['CONSULT', 'SUPPORT', 'AGREE', 'REQUEST', 'NONE'],
  standings: ['press-or-analysis', 'copy'],
  stances: ['reported-fact', 'statement'],
  bases: ['stated', 'inferred'],
  depths: ['cited'],
  minSources: 2,
};

function paths(dates: 'any' | 'window' | 'order'): QueryCase {
  return asked(`shortest paths, ${dates}, between far ends`, (ground) => {
    const visible = middle(ground);
    const { entities } = ground.graph;
    const shown = [...visible.entities.degree.keys()].filter((row) => visible.entities.degree[row] === 1);
    return (step) => {
      const from = shown[(step * 37) % shown.length] ?? 0;
      const to = shown[(step * 53 + 1) % shown.length] ?? entities.count - 1;
      if (from !== to) pathResult(ground.graph, { from, to, dates }, visible, ground.span).hints();
    };
  });
}

/** Every question of the interface. */
export const QUERY_CASES: readonly QueryCase[] = [
  ofWindow('window step: what is visible, counts, sentence', ({ graph }, window) => {
    const visible = visibleGraph(graph, settingsOf(window));
    facetCounts(graph, visible);
    viewSentence(graph, visible);
  }),
  ofWindow('of that, what is visible', ({ graph }, window) => visibleGraph(graph, settingsOf(window))),
  asked('of that, facet counts', (ground) => {
    const visible = middle(ground);
    return () => facetCounts(ground.graph, visible);
  }),
  ofWindow('all filters at once', ({ graph }, window) =>
    visibleGraph(graph, settingsOf(window, manyFilters)),
  ),
  asked('facet counts under all filters', (ground) => {
    const visible = visibleGraph(ground.graph, settingsOf(ground.span, manyFilters));
    return () => facetCounts(ground.graph, visible);
  }),
  ofWindow('bars after a change of filters', ({ graph }, window) =>
    countedClasses(graph, settingsOf(window, manyFilters)),
  ),
  asked('focus on three, two steps', (ground) => {
    const { graph } = ground;
    const rows = mostConnected(graph, middle(ground), 60);
    return (step) => {
      const focus = [0, 1, 2].map((more) => graph.entities.id[rows[(step + more * 20) % rows.length] ?? 0]);
      visibleGraph(
        graph,
        settingsOf(ground.span, { focus: focus.filter((id) => id !== undefined), steps: 2 }),
      );
    };
  }),
  paths('any'),
  paths('window'),
  paths('order'),
  asked('comparison of two windows, with its sentence', (ground) => (step) => {
    const { from, until } = windowOf(ground, step);
    const half = addDays(from, Math.floor((until - from) / 2));
    comparisonSentence(
      ground.graph,
      compareWindows(ground.graph, settingsOf({ from, until: half }), { from: half, until }),
    );
  }),
  asked('who reports it, of the most connected', ({ graph, span }) => {
    const visible = middle({ graph, span });
    const [entity = 0] = mostConnected(graph, visible, 1);
    return () => {
      const ties = tieRowsOfEntity(graph, visible, entity);
      reportedBy(graph, [...new Set(ties.flatMap(({ row }) => visibleEvidenceOfTie(graph, visible, row)))]);
    };
  }),
  asked('rows of the tables of entities and evidence', (ground) => {
    const visible = middle(ground);
    return () => {
      entityRows(ground.graph, visible);
      evidenceRows(ground.graph, visible);
    };
  }),
  asked('rows of the table of ties', (ground) => {
    const visible = middle(ground);
    return () => tieRows(ground.graph, visible);
  }),
  asked('measures: what is sent to the worker', (ground) => {
    const visible = middle(ground);
    return () => measureInputOf(ground.graph, visible);
  }),
  asked(
    'measures: groups, in the worker',
    (ground) => {
      const { input } = measureInputOf(ground.graph, middle(ground));
      return () => communities(input);
    },
    false,
  ),
  asked(
    'measures: who lies between, in the worker',
    (ground) => {
      const { input } = measureInputOf(ground.graph, middle(ground));
      return () => {
        const steps = betweennessSteps(input);
        while (!steps.next().done) {}
      };
    },
    false,
  ),
];
