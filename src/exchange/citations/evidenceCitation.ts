import { i18n } from '../../i18n/i18n.ts';
import type { Day } from '../../model/day.ts';
import type { WireReport } from '../../model/wire/reportsFile.ts';
import { spokenDay, spokenEdtf } from '../../query/spokenDate.ts';
import { titleOf } from '../../query/titleOf.ts';
import type { ExportSource } from '../exportSource.ts';
import { evidenceIds } from '../records/evidenceIds.ts';
import { type EvidenceWords, evidenceWords } from '../records/evidenceWords.ts';
import { titleOfReport } from '../records/titleOfReport.ts';
import type { Citation, CitationItem } from './citationItem.ts';
import { citationKey } from './citationKey.ts';
import { cslDate, cslDay } from './cslDate.ts';
import { oneLine } from './oneLine.ts';
import { readAtText } from './readAtText.ts';
import { sentences } from './sentences.ts';
import { CONTRIBUTORS } from './viewCitation.ts';

interface Parts {
  readonly id: string;
  readonly words: EvidenceWords;
  /** Where the item is found in this edition of the data. */
  readonly record: string;
  readonly read: Day;
}

const placeOf = ({ at }: EvidenceWords) =>
  at ? i18n._('Paragraph {paragraph, number}, sentence {sentence, number}', { ...at }) : '';

/** A date that the report does not print itself says so. */
function publishedText({ published: { edtf, basis } }: WireReport): string {
  const date = spokenEdtf(edtf);
  return edtf === undefined || basis === 'stated'
    ? date
    : i18n._('{date} (not stated by the report)', { date });
}

function ofReport(report: WireReport, { id, words, record, read }: Parts): Citation {
  const title = oneLine(titleOfReport(report)) || oneLine(report.id);
  const issued = cslDate(report.published.edtf);
  const place = placeOf(words);
  const speaker = words.speaker ? i18n._('Says {name}', { name: words.speaker.name }) : '';
  const publisher = oneLine(report.publisher);
  const url = oneLine(report.url ?? '');
  const dateNote =
    report.published.basis === 'stated'
      ? ''
      : i18n._('Date of publication: {date}', { date: publishedText(report) });
  const item: CitationItem = {
    id: citationKey(id),
    type: 'webpage',
    title,
    'container-title': publisher,
    publisher,
    ...(issued && { issued }),
    accessed: cslDay(read),
    ...(url !== '' && { URL: url }),
    note: sentences(place, speaker, words.summary, dateNote, record),
  };
  return {
    plain: sentences(
      `“${title}”`,
      `${publisher}, ${publishedText(report)}`,
      place,
      speaker,
      words.summary,
      url === '' ? '' : `<${url}>`,
      record,
      i18n._('Read on {day}', { day: spokenDay(read) }),
    ),
    item,
    issuedEdtf: report.published.edtf ?? null,
  };
}

/** What stands in no report, an affiliation, is cited as a record of the dataset. */
function ofRecord({ manifest, address }: ExportSource, { id, words, record, read }: Parts): Citation {
  const title = oneLine(words.summary);
  const held =
    words.date?.edtf === undefined ? '' : i18n._('Dates: {dates}', { dates: spokenEdtf(words.date.edtf) });
  const note = sentences(held, words.note, record);
  return {
    plain: `${sentences(`${CONTRIBUTORS}: ${title}`, note)} ${readAtText(read, address)}`,
    item: {
      id: citationKey(id),
      type: 'dataset',
      title,
      author: [{ literal: CONTRIBUTORS }],
      publisher: 'Tieline',
      version: manifest.version,
      accessed: cslDay(read),
      URL: oneLine(address),
      note,
    },
    issuedEdtf: null,
  };
}

/** Cites one item of evidence by its row: its report, when that appeared, the place in the text, and where it is recorded. */
export function evidenceCitation(source: ExportSource, row: number, read: Day): Citation {
  const { graph, manifest, reports } = source;
  const id = evidenceIds(source)[row] ?? `item-${row}`;
  const record = i18n._('Recorded in Tieline as {id}, {title}, data version {version}', {
    id,
    title: titleOf(manifest),
    version: manifest.version,
  });
  const parts: Parts = { id, words: evidenceWords(source, row), record, read };
  const report = reports[graph.evidence.report[row] ?? -1];
  return report ? ofReport(report, parts) : ofRecord(source, parts);
}
