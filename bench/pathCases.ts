import { PATH_DATES, type PathDates } from '../src/model/view.ts';
import { pathHints } from '../src/query/paths/pathHints.ts';
import { pathResult } from '../src/query/paths/pathResult.ts';
import { mostConnected } from '../src/query/viewSentence.ts';
import { type VisibleGraph, visibleGraph } from '../src/query/visibleGraph.ts';
import { asked, middle, type QueryCase } from './queryCase.ts';

/** Rows of entities with so many ties in a view. */
function rowsWith({ entities }: VisibleGraph, ties: number): number[] {
  return [...entities.degree.keys()].filter((row) => entities.degree[row] === ties);
}

/** Between entities of one tie each, far from each other. */
function paths(dates: PathDates): QueryCase {
  return asked(`shortest paths, ${dates}, between far ends`, (ground) => {
    const visible = middle(ground);
    const ends = rowsWith(visible, 1);
    return (step) => {
      const [from = 0, to = 1] = [ends[(step * 37) % ends.length], ends[(step * 53 + 1) % ends.length]];
      if (from !== to) pathResult(ground.graph, { from, to, dates }, visible);
    };
  });
}

/** To entities without any tie that is certainly in the dates: there is no path, and all that may help is tried. */
function hints(dates: PathDates): QueryCase {
  return {
    what: `what would give a path, ${dates}: longest stretch without a rest`,
    isBlocking: true,
    isInSlices: true,
    prepare: (ground) => {
      const { graph, span } = ground;
      const settings = { ...middle(ground).settings, certainty: 'certain', undated: false } as const;
      const visible = visibleGraph(graph, settings);
      const alone = rowsWith(visible, 0);
      const hubs = mostConnected(graph, visible, 20);
      return (step) => {
        const [from = 0, to = 1] = [hubs[step % hubs.length], alone[(step * 53) % alone.length]];
        return from === to ? [].values() : pathHints(graph, { from, to, dates }, visible, span);
      };
    },
  };
}

/** Questions for paths, and for what would help where there is none. */
export const pathCases: readonly QueryCase[] = [...PATH_DATES.map(paths), hints('window'), hints('order')];
