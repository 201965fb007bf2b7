import type { DayWindow } from '../../model/dateBounds.ts';
import type { Graph } from '../../model/graph.ts';
import type { FilterSettings } from '../filter.ts';
import { type VisibleGraph, visibleTies, visibleUnder } from '../visibleGraph.ts';
import { type Changes, entityChanges, tieChanges } from './changes.ts';
import { comparedEvidence } from './comparedEvidence.ts';
import { CHANGE_NAMES, type ChangeName, TieChange } from './tieChange.ts';

/** Rows by change: those that are sure whichever way imprecise dates fall, and those that are only possible. */
export type ChangeCounts = Readonly<
  Record<ChangeName, { readonly certain: number; readonly possible: number }>
>;

/** What changed between two windows under the same filters, read from A to B. */
export interface Comparison {
  readonly windows: { readonly a: DayWindow; readonly b: DayWindow };
  /** The ties of one window alone, worked out when they are first asked for. */
  readonly a: Pick<VisibleGraph, 'ties'>;
  readonly b: Pick<VisibleGraph, 'ties'>;
  /** What is in either window; its settings are those of A. */
  readonly either: VisibleGraph;
  readonly ties: Changes;
  /** New, ended, kept or unclear. */
  readonly entities: Changes;
  readonly counts: { readonly ties: ChangeCounts; readonly entities: ChangeCounts };
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function countChanges({ change, possible }: Changes): ChangeCounts {
  // By change: the certain ones, then the possible ones.
  const counts = new Uint32Array(2 * (1 + Math.max(...Object.values(TieChange))));
  for (let row = 0; row < change.length; row++) counts[2 * change[row]! + possible[row]!]!++;
  const entries = CHANGE_NAMES.map((name) => {
    const at = 2 * TieChange[name];
    return [name, { certain: counts[at]!, possible: counts[at + 1]! }] as const;
  });
  return Object.fromEntries(entries) as ChangeCounts;
}

/**
 * Compares window A, that of the settings, with window B. A tie is new when only B holds it, ended when only A does; in
 * both it is stronger or weaker when B has more or fewer independent sources, else kept. A change is certain when it holds
 * whichever way imprecise dates fall. Otherwise the largest change they allow counts as possible: new or ended before
 * stronger or weaker before kept; `unclear` when they allow two opposite ones. Undated evidence lies in both windows.
 */
export function compareWindows(graph: Graph, settings: FilterSettings, windowB: DayWindow): Comparison {
  const compared = comparedEvidence(graph, settings, windowB);
  const either = visibleUnder(graph, settings, compared.either);
  const ties = tieChanges(graph, compared, either);
  const entities = entityChanges(graph, compared, either);
  const a = once(() => visibleTies(graph, compared.a()));
  const b = once(() => visibleTies(graph, compared.b()));
  return {
    windows: { a: settings.window, b: windowB },
    get a() {
      return a();
    },
    get b() {
      return b();
    },
    either,
    ties,
    entities,
    counts: { ties: countChanges(ties), entities: countChanges(entities) },
  };
}
