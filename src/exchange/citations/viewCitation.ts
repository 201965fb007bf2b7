import { i18n } from '../../i18n/i18n.ts';
import type { Day } from '../../model/day.ts';
import { spokenWindow } from '../../query/spokenDate.ts';
import { titleOf } from '../../query/titleOf.ts';
import type { ExportSource } from '../exportSource.ts';
import type { Citation } from './citationItem.ts';
import { citationKey } from './citationKey.ts';
import { cslDay } from './cslDate.ts';
import { editionText } from './editionText.ts';
import { oneLine } from './oneLine.ts';
import { readAtText } from './readAtText.ts';
import { sentences } from './sentences.ts';

/** Who stands behind the data. */
export const CONTRIBUTORS = 'Tieline contributors';

/** The dataset's title with the dates of the view. */
function titleWithDates({ manifest, visible }: ExportSource): string {
  const { axis, window } = visible.settings;
  const title = oneLine(titleOf(manifest));
  if (window.until <= window.from) return title;
  return i18n._('{title}, {axis, select, reported {reported} other {happening}} {dates}', {
    title,
    axis,
    dates: spokenWindow(window),
  });
}

/** Cites a view: what it shows, through which filters, of which edition, where, and on which day it was read. */
export function viewCitation(source: ExportSource, read: Day): Citation {
  const { manifest, filtersInWords, sentence, address } = source;
  const title = titleWithDates(source);
  const filters =
    oneLine(filtersInWords) === '' ? '' : i18n._('Filters: {filters}', { filters: filtersInWords });
  const edition = editionText(manifest);
  return {
    plain: `${sentences(`${CONTRIBUTORS}: ${title}`, 'Tieline', edition, filters, sentence)} ${readAtText(read, address)}`,
    item: {
      id: citationKey(manifest.id, manifest.version),
      type: 'dataset',
      title,
      author: [{ literal: CONTRIBUTORS }],
      publisher: 'Tieline',
      version: manifest.version,
      accessed: cslDay(read),
      URL: oneLine(address),
      note: sentences(edition, filters, sentence),
    },
    issuedEdtf: null,
  };
}
