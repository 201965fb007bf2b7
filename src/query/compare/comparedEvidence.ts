import type { DayWindow } from '../../model/dateBounds.ts';
import { WindowState } from '../../model/dateBounds.ts';
import type { Graph } from '../../model/graph.ts';
import { type FilteredLinks, JUDGES, judgeLinks } from '../applyFilters.ts';
import { bitOf, type FilterSettings, filtersOf, linkFailures } from '../filter.ts';
import { boundsOn, windowStates } from '../windowStates.ts';
import { jointPresence, Presence } from './jointPresence.ts';

/** What two windows hold of the evidence; what each holds alone is worked out when it is asked for. */
export interface ComparedEvidence {
  readonly a: () => FilteredLinks;
  readonly b: () => FilteredLinks;
  /** What is in either: what both windows together show. */
  readonly either: FilteredLinks;
  /** Where evidence can lie, as `Presence` bits by row. */
  readonly presence: Uint8Array;
}

/** Failures that say nothing but where the dates lie: that is what is compared. */
const DATE_BITS = bitOf('window') | bitOf('certainty');

/** True when filters other than the dates let a link through. */
export function countsBesidesDates({ either }: ComparedEvidence, link: number): boolean {
  return (either.failures[link]! & ~DATE_BITS) === 0;
}

function statesInEither(presence: Uint8Array, statesInA: Uint8Array): Uint8Array {
  const states = new Uint8Array(presence.length);
  for (let row = 0; row < states.length; row++) {
    if (statesInA[row] === WindowState.undated) states[row] = WindowState.undated;
    else if (presence[row] === Presence.neither) states[row] = WindowState.out;
    else states[row] = presence[row]! & Presence.neither ? WindowState.possible : WindowState.certain;
  }
  return states;
}

/** What a link fails in both windows; nothing when one lets it through. */
function failuresInBoth(inA: Uint16Array, inB: Uint16Array): Uint16Array {
  const failures = new Uint16Array(inA.length);
  for (let link = 0; link < failures.length; link++) {
    const [one, other] = [inA[link]!, inB[link]!];
    if (one !== 0 && other !== 0) failures[link] = one | other;
  }
  return failures;
}

function linksUnder(graph: Graph, settings: FilterSettings): Pick<FilteredLinks, 'states' | 'failures'> {
  const states = windowStates(boundsOn(graph, settings.axis), settings.window);
  return { states, failures: linkFailures(graph, filtersOf(settings, states)) };
}

/**
 * Filters the evidence by window A (that of the settings) and by window B. Filters of whole ties and the focus judge what
 * both windows hold together, so that the same ties are compared.
 */
export function comparedEvidence(
  graph: Graph,
  settings: FilterSettings,
  windowB: DayWindow,
): ComparedEvidence {
  const a = linksUnder(graph, settings);
  const b = linksUnder(graph, { ...settings, window: windowB });
  const presence = jointPresence(
    boundsOn(graph, settings.axis),
    { window: settings.window, states: a.states },
    { window: windowB, states: b.states },
  );
  const failures = failuresInBoth(a.failures, b.failures);
  const focus = judgeLinks(graph, settings, failures);
  const judged =
    ({ states, failures: own }: typeof a) =>
    (): FilteredLinks => ({
      states,
      failures: own.map((failed, link) => failed | (failures[link]! & JUDGES)),
      focus,
    });
  return {
    a: judged(a),
    b: judged(b),
    either: { states: statesInEither(presence, a.states), failures, focus },
    presence,
  };
}
