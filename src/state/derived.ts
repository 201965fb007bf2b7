import { i18n } from '../i18n/i18n.ts';
import type { DayWindow } from '../model/dateBounds.ts';
import { DAY_MIN } from '../model/day.ts';
import type { Graph } from '../model/graph.ts';
import type { View } from '../model/view.ts';
import type { ManifestFile } from '../model/wire/manifestFile.ts';
import { type Comparison, compareWindows } from '../query/compare/compareWindows.ts';
import { comparisonSentence } from '../query/compare/comparisonSentence.ts';
import { countedClasses } from '../query/countedClasses.ts';
import { type FacetCounts, facetCounts } from '../query/facetCounts.ts';
import type { FilterSettings } from '../query/filter.ts';
import { viewSentence } from '../query/viewSentence.ts';
import { type VisibleGraph, visibleGraph } from '../query/visibleGraph.ts';
import { createPathResults, type PathResults } from './pathResults.ts';
import { comparedWindow, settingsOf } from './settingsOf.ts';

/** Everything that follows from a view or from what is visible in it, computed once per change and shared by all who ask. */
export interface Derived {
  /** The same object until a filter changes, with the same window until the dates change. */
  readonly settings: (view: View) => FilterSettings;
  /** While two windows are compared, what is in either. */
  readonly visible: (view: View) => VisibleGraph;
  /** How many ties a view holds that may never be shown; nothing of it is kept. */
  readonly tiesIn: (view: View) => number;
  /** The comparison that a visible graph belongs to; null when nothing is compared in it. */
  readonly compared: (visible: VisibleGraph) => Comparison | null;
  /** The path that a view asks for, answered in a visible graph; null when it asks for none. */
  readonly path: PathResults;
  readonly facets: (visible: VisibleGraph) => FacetCounts;
  readonly sentence: (visible: VisibleGraph) => string;
  /** See `countedClasses`; the same object until a filter other than the dates changes. */
  readonly counted: (view: View) => Uint8Array;
}

/** Remembers the last answer; a new question replaces it. */
function lastOnly<Question, Answer>(answer: (question: Question) => Answer): (question: Question) => Answer {
  let last: { readonly question: Question; readonly answer: Answer } | null = null;
  return (question) => {
    if (last === null || last.question !== question) last = { question, answer: answer(question) };
    return last.answer;
  };
}

/** Remembers the last text; another language asks anew. */
function lastText<Question>(answer: (question: Question) => string): (question: Question) => string {
  let last: { readonly question: Question; readonly locale: string; readonly text: string } | null = null;
  return (question) => {
    const { locale } = i18n;
    if (last?.question !== question || last.locale !== locale) {
      last = { question, locale, text: answer(question) };
    }
    return last.text;
  };
}

const NO_DAYS: DayWindow = { from: DAY_MIN, until: DAY_MIN };

/** All settings, whichever there are: `settingsOf` fills them in one order. */
function settingsKey(settings: FilterSettings): string {
  return JSON.stringify(settings);
}

/** Derivations for one dataset. Views that differ only in selection or layout share one visible graph. */
export function createDerived(graph: Graph, manifest: ManifestFile): Derived {
  let lastSettings: { readonly key: string; readonly settings: FilterSettings } | null = null;
  // The view of the last frame and the present one are asked for by turns.
  const settingsByView = new WeakMap<View, FilterSettings>();
  const settings = (view: View) => {
    const known = settingsByView.get(view);
    if (known) return known;
    const found = settingsOf(manifest, view);
    const last = lastSettings?.settings.window;
    const isSame = last?.from === found.window.from && last.until === found.window.until;
    const made = isSame ? { ...found, window: last } : found;
    const key = settingsKey(made);
    if (lastSettings?.key !== key) lastSettings = { key, settings: made };
    settingsByView.set(view, lastSettings.settings);
    return lastSettings.settings;
  };
  let lastCounted: { readonly key: string; readonly counted: Uint8Array } | null = null;
  const counted = lastOnly((made: FilterSettings) => {
    const key = settingsKey({ ...made, window: NO_DAYS, certainty: 'possible' });
    if (lastCounted?.key !== key) lastCounted = { key, counted: countedClasses(graph, made) };
    return lastCounted.counted;
  });
  const visible = lastOnly((made: FilterSettings) => visibleGraph(graph, made));
  const facets = lastOnly((made: VisibleGraph) => facetCounts(graph, made));
  const comparisons = new WeakMap<VisibleGraph, Comparison>();
  let lastCompared: Comparison | null = null;
  const comparison = (made: FilterSettings, window: DayWindow) => {
    const last = lastCompared?.windows.b;
    const isSame =
      lastCompared?.either.settings === made && last?.from === window.from && last.until === window.until;
    if (lastCompared && isSame) return lastCompared;
    lastCompared = compareWindows(graph, made, window);
    comparisons.set(lastCompared.either, lastCompared);
    return lastCompared;
  };
  const compared = (made: VisibleGraph) => comparisons.get(made) ?? null;
  const sentence = lastText((made: VisibleGraph) => {
    const comparisonMade = compared(made);
    return comparisonMade ? comparisonSentence(graph, comparisonMade) : viewSentence(graph, made);
  });
  return {
    settings,
    visible: (view) => {
      const window = comparedWindow(manifest, view);
      return window ? comparison(settings(view), window).either : visible(settings(view));
    },
    tiesIn: (view) => {
      const [made, window] = [settingsOf(manifest, view), comparedWindow(manifest, view)];
      return (window ? compareWindows(graph, made, window).either : visibleGraph(graph, made)).counts.ties;
    },
    compared,
    path: createPathResults(graph),
    facets,
    counted: (view) => counted(settings(view)),
    sentence,
  };
}
