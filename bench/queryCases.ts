import { betweennessSteps } from '../src/measures/betweenness.ts';
import { communities } from '../src/measures/communities.ts';
import { measureInputOf } from '../src/measures/measureInput.ts';
import type { DayWindow } from '../src/model/dateBounds.ts';
import { addDays } from '../src/model/day.ts';
import { compareWindows } from '../src/query/compare/compareWindows.ts';
import { comparisonSentence } from '../src/query/compare/comparisonSentence.ts';
import { countedClasses } from '../src/query/countedClasses.ts';
import { facetCounts } from '../src/query/facetCounts.ts';
import type { FilterSettings } from '../src/query/filter.ts';
import { ledgerOf } from '../src/query/ledger.ts';
import { reportedBy } from '../src/query/reportedBy.ts';
import { entityRows, evidenceRows, tieRows, tieRowsOfEntity } from '../src/query/tableRows.ts';
import { mostConnected, viewSentence } from '../src/query/viewSentence.ts';
import { visibleGraph } from '../src/query/visibleGraph.ts';
import { pathCases } from './pathCases.ts';
import { asked, middle, type QueryCase, type QueryGround, settingsOf } from './queryCase.ts';

/** Windows that begin with the data and end 30 days later or more. */
function windowOf({ span }: QueryGround, step: number): DayWindow {
  const days = Math.max(31, span.until - span.from - 30);
  return { from: span.from, until: addDays(span.from, 30 + ((step * 97) % days)) };
}

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
  ...pathCases,
  asked('comparison of two windows, with its sentence', (ground) => (step) => {
    const { from, until } = windowOf(ground, step);
    const half = addDays(from, Math.floor((until - from) / 2));
    comparisonSentence(
      ground.graph,
      compareWindows(ground.graph, settingsOf({ from, until: half }), { from: half, until }),
    );
  }),
  asked('evidence of the most connected in time order, and who reports it', (ground) => {
    const { graph } = ground;
    const visible = middle(ground);
    const [row = 0] = mostConnected(graph, visible, 1);
    const id = graph.entities.id[row];
    if (id === undefined) throw new Error('the data have no entity');
    const selection = { type: 'entity', id } as const;
    return () => {
      const { inside } = ledgerOf(graph, visible, selection);
      tieRowsOfEntity(graph, visible, row);
      reportedBy(
        graph,
        inside.flatMap(({ rows }) => rows),
      );
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
