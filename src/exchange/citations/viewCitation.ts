import type { Day } from '../../model/day.ts';
import { spokenDay, spokenWindow } from '../../query/spokenDate.ts';
import type { ExportSource } from '../exportSource.ts';
import type { Citation } from './citationItem.ts';
import { citationKey } from './citationKey.ts';
import { cslDay } from './cslDate.ts';
import { oneLine } from './oneLine.ts';
import { sentences } from './sentences.ts';

/** Who stands behind the data. */
export const CONTRIBUTORS = 'Tieline contributors';

/** The dataset's title with the dates of the view. */
function titleOf({ manifest, visible }: ExportSource): string {
  const { axis, window } = visible.settings;
  const verb = axis === 'reported' ? 'reported' : 'happening';
  const dates = window.until <= window.from ? '' : `, ${verb} ${spokenWindow(window)}`;
  return oneLine(`${manifest.title}${dates}`);
}

/** Cites a view: what it shows, through which filters, of which edition, where, and on which day it was read. */
export function viewCitation(source: ExportSource, read: Day): Citation {
  const { manifest, filtersInWords, sentence, address } = source;
  const title = titleOf(source);
  const filters = oneLine(filtersInWords) === '' ? '' : `Filters: ${filtersInWords}`;
  const edition = `Data version ${manifest.version}, ${manifest.licence}`;
  return {
    plain: `${sentences(`${CONTRIBUTORS}: ${title}`, 'Tieline', edition, filters, sentence)} Read on ${spokenDay(read)} at ${oneLine(address)}`,
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
