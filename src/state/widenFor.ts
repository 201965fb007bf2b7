import { tokensOfWindow } from '../model/dateToken.ts';
import type { Graph } from '../model/graph.ts';
import type { Selection, View } from '../model/view.ts';
import type { FilterSettings } from '../query/filter.ts';
import { evidenceOfSubject } from '../query/subject.ts';
import { boundsOn } from '../query/windowStates.ts';
import { windowToHold } from '../query/windowToHold.ts';

/**
 * The view with its window widened just enough to hold what is selected; the same view when it already meets it, and
 * while two windows are compared: their dates are what is asked.
 */
export function widenFor(graph: Graph, view: View, settings: FilterSettings, selection: Selection): View {
  if (view.compare) return view;
  const wider = windowToHold(
    boundsOn(graph, settings.axis),
    settings.window,
    evidenceOfSubject(graph, selection),
    settings,
  );
  if (wider === settings.window) return view;
  return { ...view, window: tokensOfWindow(wider) };
}
