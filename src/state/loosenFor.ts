import { tokensOfWindow } from '../model/dateToken.ts';
import type { Graph } from '../model/graph.ts';
import { DEFAULT_VIEW, type Selection, type View } from '../model/view.ts';
import type { ManifestFile } from '../model/wire/manifestFile.ts';
import { applyFilters } from '../query/applyFilters.ts';
import { FILTER_SOURCES, type FilterSettings, type FilterSource } from '../query/filter.ts';
import { whatHides } from '../query/whatHides.ts';
import { boundsOn } from '../query/windowStates.ts';
import { windowToHold } from '../query/windowToHold.ts';
import { settingsOf } from './settingsOf.ts';
import { widenFor } from './widenFor.ts';

/** A view that shows what is selected, and which filters gave way for it. */
export interface LoosenedView {
  readonly view: View;
  readonly loosened: readonly FilterSource[];
}

/** Loosening one filter may leave a judge of whole ties in the way; more rounds than judges are never needed. */
const ROUNDS_AT_MOST = 4;

/** What takes off the filter of a source; the window is widened instead. */
const OPEN: Readonly<Record<Exclude<FilterSource, 'window'>, Partial<View>>> = {
  certainty: { certainty: 'possible' },
  undated: { undated: true },
  kind: { kinds: null },
  class: { classes: null },
  listed: { listed: true },
  type: { types: null },
  report: { reports: null },
  standing: { standings: null },
  stance: { stances: null },
  basis: { bases: null },
  depth: { depths: null },
  min: { minSources: DEFAULT_VIEW.minSources },
  max: { maxSources: null },
  only: { only: null },
  focus: { focus: [] },
};

function widened(graph: Graph, settings: FilterSettings, links: readonly number[]): Partial<View> {
  const chosen = new Uint8Array(graph.evidence.count);
  for (const link of links) chosen[graph.links.evidence[link] ?? -1] = 1;
  const window = windowToHold(boundsOn(graph, settings.axis), settings.window, chosen, settings);
  return window === settings.window ? {} : { window: tokensOfWindow(window) };
}

/**
 * The view with its dates widened and its filters taken off as far as it takes to show what is selected: the fewest
 * filters, and dates before others. The same view when it shows it already, and while two windows are compared.
 */
export function loosenFor(
  graph: Graph,
  manifest: ManifestFile,
  view: View,
  selection: Selection,
): LoosenedView {
  const before = settingsOf(manifest, view);
  const byDates = widenFor(graph, view, before, selection);
  let loose = view;
  const loosened = new Set<FilterSource>();
  for (let round = 0; round < ROUNDS_AT_MOST && !view.compare; round++) {
    // A focus never gives way: what lies outside of it is opened there, and can be added to it.
    const settings = { ...settingsOf(manifest, loose), focus: [] };
    const hiding = whatHides(graph, applyFilters(graph, settings).failures, selection);
    if (!hiding) break;
    for (const source of hiding.sources) {
      loosened.add(source);
      loose = { ...loose, ...(source === 'window' ? widened(graph, settings, hiding.links) : OPEN[source]) };
    }
  }
  if (loosened.size > 0) return { view: loose, loosened: FILTER_SOURCES.filter((one) => loosened.has(one)) };
  // What no tie holds, such as an event of one actor, has days all the same.
  return { view: byDates, loosened: byDates === view ? [] : ['window'] };
}
