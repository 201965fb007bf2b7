import { editionText } from '../../exchange/citations/editionText.ts';
import type { ExportSource } from '../../exchange/exportSource.ts';
import type { FigureText } from '../../exchange/figure/figureText.ts';
import { i18n } from '../../i18n/i18n.ts';
import { shownTag } from '../../i18n/language.ts';
import type { View } from '../../model/view.ts';
import type { ManifestFile } from '../../model/wire/manifestFile.ts';
import type { Comparison } from '../../query/compare/compareWindows.ts';
import { windowName } from '../../query/compare/windowName.ts';
import { sourceSummary } from '../../query/sourceSummary.ts';
import { evidenceRows } from '../../query/tableRows.ts';
import { titleOf } from '../../query/titleOf.ts';
import { figureLegendOf } from './figureLegendOf.ts';

function datesText({ visible }: ExportSource, comparison: Comparison | null): string {
  const { axis, window } = visible.settings;
  const dates = windowName(window);
  if (!comparison)
    return i18n._('{axis, select, reported {As reported} other {As it happened}}: {dates}', { axis, dates });
  const other = windowName(comparison.windows.b);
  return i18n._(
    '{axis, select, reported {As reported} other {As it happened}}: {dates} compared with {other}',
    { axis, dates, other },
  );
}

/** All that stands around the exported picture, in the reader's language. */
export function figureTextOf(
  source: ExportSource,
  sideLabels: Pick<ManifestFile, 'sideLabels' | 'sideLabelsIn'>,
  view: Pick<View, 'size' | 'colour'>,
  comparison: Comparison | null,
): FigureText {
  const { graph, visible, manifest, sentence, filtersInWords, address } = source;
  const { independent, reports } = sourceSummary(graph, evidenceRows(graph, visible));
  return {
    lang: shownTag(),
    title: titleOf(manifest),
    sentence,
    dates: datesText(source, comparison),
    filters: filtersInWords === '' ? '' : i18n._('Filters: {filters}', { filters: filtersInWords }),
    sources: i18n._(
      '{independent, plural, one {# independent source} other {# independent sources}} in {reports, plural, one {# report} other {# reports}}',
      { independent, reports },
    ),
    version: i18n._('Tieline. {edition}', { edition: editionText(manifest) }),
    link: address,
    legend: figureLegendOf(visible, graph, sideLabels, view, comparison !== null),
  };
}
