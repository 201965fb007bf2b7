import type { DayWindow } from '../model/dateBounds.ts';
import { type Extent, resolveWindow } from '../model/dateToken.ts';
import { DAY_MIN, parseDay } from '../model/day.ts';
import { type Axis, DEFAULT_VIEW, type View, type WindowTokens } from '../model/view.ts';
import type { ManifestFile } from '../model/wire/manifestFile.ts';
import type { FilterSettings } from '../query/filter.ts';

/** First and last day with data on an axis. */
export function extentOf(manifest: ManifestFile, axis: Axis): Extent {
  const { first, last } = manifest.extents[axis];
  return { first: parseDay(first) ?? DAY_MIN, last: parseDay(last) ?? DAY_MIN };
}

/** The window as written: the view's own, else the dataset's default, the same days on both axes. */
export function tokensOf(manifest: ManifestFile, view: Pick<View, 'window' | 'axis'>): WindowTokens {
  const { from, to } = manifest.defaultWindow;
  return view.window ?? { from, to };
}

/** The second window of a comparison in days; null when nothing is compared. */
export function comparedWindow(
  manifest: ManifestFile,
  { compare, axis }: Pick<View, 'compare' | 'axis'>,
): DayWindow | null {
  return compare && resolveWindow(compare, extentOf(manifest, axis));
}

/** The filters that a view asks for, its dates resolved. */
export function settingsOf(manifest: ManifestFile, view: View): FilterSettings {
  return {
    axis: view.axis,
    window: resolveWindow(tokensOf(manifest, view), extentOf(manifest, view.axis)),
    certainty: view.certainty,
    undated: view.undated,
    kinds: view.kinds,
    classes: view.classes,
    listed: view.listed,
    types: view.types,
    reports: view.reports,
    standings: view.standings,
    stances: view.stances,
    bases: view.bases,
    depths: view.depths,
    minSources: view.minSources,
    maxSources: view.maxSources,
    only: view.only,
    focus: view.focus,
    // Without a focus the steps mean nothing: views that differ in them alone are the same.
    steps: view.focus.length > 0 ? view.steps : DEFAULT_VIEW.steps,
  };
}
