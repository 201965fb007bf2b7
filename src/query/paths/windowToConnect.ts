import { type DayWindow, WindowState } from '../../model/dateBounds.ts';
import { addDays } from '../../model/day.ts';
import type { Graph } from '../../model/graph.ts';
import { failuresWithout } from '../applyFilters.ts';
import { bitOf } from '../filter.ts';
import type { VisibleGraph } from '../visibleGraph.ts';
import { boundsOn } from '../windowStates.ts';
import { MinHeap } from './minHeap.ts';
import { otherEnd } from './pathSearch.ts';

/** By how many days a window must grow at its beginning and at its end. */
interface Growth {
  readonly before: number;
  readonly after: number;
}

/** Farther than this no date is asked for: the bound of an item that is open there. */
const TOO_FAR = 4_000_000;

/** So many ways on and items are looked at, at most; only where thousands of entities lie in between there are more. */
const LOOKS_AT_MOST = 400_000;

/** How many of them between two rests: some milliseconds. */
const LOOKS_AT_ONCE = 10_000;

/** How much has been looked at. */
interface Looks {
  count: number;
}

const NO_GROWTH: Growth = { before: 0, after: 0 };
const isWithin = (one: Growth, other: Growth) => one.before <= other.before && one.after <= other.after;

/** What a link asks for; null when it may not be used or no window holds it as the view wants. */
type GrowthOf = (link: number) => Growth | null;

function growthOfLinks(graph: Graph, { settings, states }: VisibleGraph, failures: Uint16Array): GrowthOf {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = boundsOn(graph, settings.axis);
  const isPossible = settings.certainty === 'possible';
  const [starts, ends] = isPossible ? [earliestStart, latestEnd] : [latestStart, earliestEnd];
  const { from, until } = settings.window;
  return (link) => {
    if (failures[link] !== 0) return null;
    const item = graph.links.evidence[link]!;
    if (states[item] === WindowState.undated) return NO_GROWTH;
    const before = Math.max(0, from - ends[item]!);
    const after = Math.max(0, starts[item]! + 1 - until);
    if (before === 0 && after === 0) return NO_GROWTH;
    return Math.max(before, after) > TOO_FAR ? null : { before, after };
  };
}

/** The least that each tie asks for, by row, in as many ways as none of them asks for less than another; worked out when asked. */
function growthsOfTies(
  { ties }: Graph,
  growthOf: GrowthOf,
  looks: Looks,
): (tie: number) => readonly Growth[] {
  const known = new Map<number, readonly Growth[]>();
  const leastOf = (tie: number): readonly Growth[] => {
    let least: Growth[] = [];
    looks.count += ties.linkStart[tie + 1]! - ties.linkStart[tie]!;
    for (let link = ties.linkStart[tie]!; link < ties.linkStart[tie + 1]!; link++) {
      const growth = growthOf(link);
      if (growth === NO_GROWTH) return [NO_GROWTH];
      if (!growth || least.some((one) => isWithin(one, growth))) continue;
      least = [...least.filter((one) => !isWithin(growth, one)), growth];
    }
    return least;
  };
  return (tie) => {
    const least = known.get(tie) ?? leastOf(tie);
    known.set(tie, least);
    return least;
  };
}

interface Place extends Growth {
  readonly entity: number;
}

/** Growths that entities were reached with. */
class Reached {
  readonly #byEntity = new Map<number, Growth[]>();

  /** True when an entity is known to be reached with no more than this. */
  has(entity: number, before: number, after: number): boolean {
    const known = this.#byEntity.get(entity);
    if (!known) return false;
    for (const one of known) if (one.before <= before && one.after <= after) return true;
    return false;
  }

  add(place: Place): void {
    const known = this.#byEntity.get(place.entity);
    if (known) known.push(place);
    else this.#byEntity.set(place.entity, [place]);
  }
}

/** Tells where each tie leads from a place, and how far the window must have grown then. */
function goOn(
  graph: Graph,
  { entity, before, after }: Place,
  growthsOf: (tie: number) => readonly Growth[],
  reach: (next: number, before: number, after: number) => void,
): void {
  const { tieStart, tieList } = graph.entities;
  for (let at = tieStart[entity]!; at < tieStart[entity + 1]!; at++) {
    const next = otherEnd(graph, tieList[at]!, entity);
    for (const asked of growthsOf(tieList[at]!))
      reach(next, Math.max(before, asked.before), Math.max(after, asked.after));
  }
}

/**
 * The window widened by as few days as it takes to connect two entities, in as many steps as it takes; null when no window
 * does, when it is empty, or when it takes too long to find out. Yields where it may rest. Filters that judge whole ties or
 * the focus judge them over all dates here: whether the wider window does connect is for the caller to look at.
 */
export function* windowToConnect(
  graph: Graph,
  visible: VisibleGraph,
  from: number,
  to: number,
): Generator<null, DayWindow | null> {
  const { settings } = visible;
  const { window } = settings;
  if (window.until <= window.from) return null;
  const failures = failuresWithout(graph, settings, visible.failures, bitOf('window') | bitOf('certainty'));
  yield null;
  const looks: Looks = { count: 0 };
  const growthsOf = growthsOfTies(graph, growthOfLinks(graph, visible, failures), looks);
  const settled = new Reached();
  const waiting = new Reached();
  const open = new MinHeap<Place>(({ before, after }) => before + after);
  open.push({ entity: from, ...NO_GROWTH });
  let least = Number.POSITIVE_INFINITY;
  const reach = (next: number, before: number, after: number) => {
    looks.count++;
    // Neither what the end can be had for already nor what waits anyway can come first.
    if (before + after >= least || waiting.has(next, before, after)) return;
    if (next === to) least = before + after;
    const place = { entity: next, before, after };
    waiting.add(place);
    open.push(place);
  };
  let rested = 0;
  for (let place = open.pop(); place && looks.count < LOOKS_AT_MOST; place = open.pop()) {
    if (place.entity === to)
      return { from: addDays(window.from, -place.before), until: addDays(window.until, place.after) };
    if (settled.has(place.entity, place.before, place.after)) continue;
    settled.add(place);
    goOn(graph, place, growthsOf, reach);
    if (looks.count - rested < LOOKS_AT_ONCE) continue;
    rested = looks.count;
    yield null;
  }
  return null;
}
