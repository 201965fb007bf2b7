import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Day, parseDay } from '../../model/day.ts';
import { arbitraryExport } from '../../testing/arbitraryExport.ts';
import { sampleExport } from '../../testing/sampleExport.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './cslJson.ts';
import { evidenceCitation } from './evidenceCitation.ts';
import { ris } from './ris.ts';
import { viewCitation } from './viewCitation.ts';

const READ = parseDay('2026-11-21') ?? (0 as Day);
const source = sampleExport();
const FORMATS = [
  { name: 'BibTeX', write: bibtex },
  { name: 'CSL-JSON', write: cslJson },
  { name: 'RIS', write: ris },
] as const;
const ACCESSED = { 'date-parts': [[2026, 11, 21]] };

const one = (text: string) => {
  const { data } = new Cite(text);
  expect(data).toHaveLength(1);
  return data[0] ?? {};
};

test('a view is cited with what it shows, its filters, its edition, where and when it was read', () => {
  expect(viewCitation(source, READ).plain).toBe(
    'Tieline contributors: Ties between Country A and Country B, reported 28 Feb 2024 – 9 Apr 2024. Tieline. ' +
      'Data version 000000000000, CC0-1.0. Filters: kinds: States; search: “They meet”. 4 of 5 entities and 5 ties. ' +
      'Read on 21 Nov 2026 at https://example.org/tieline/?t=2024-02-28..2024-04-09&kind=state~place',
  );
});

test('evidence is cited with report, publisher, date, place in the text and where it is recorded', () => {
  expect(evidenceCitation(source, 0, READ).plain).toBe(
    '“They meet gazette”. gazette, 28 Feb 2024. Paragraph 1, sentence 1. Says Country A. They meet 0. ' +
      '<https://example.org/gazette?a=1&b=2>. Recorded in Tieline as claim-0, Ties between Country A and Country B, ' +
      'data version 000000000000. Read on 21 Nov 2026.',
  );
});

test('an affiliation stands in no report and is cited as a record of the data', () => {
  const { item, plain } = evidenceCitation(source, 7, READ);
  expect(item).toMatchObject({
    type: 'dataset',
    title: 'Country A: member, League',
    version: '000000000000',
  });
  expect(plain).toContain('Dates: since 1 May 1999.');
});

test('a headline of ours stands in brackets, and a date that the report does not print says so', () => {
  const [first] = source.reports;
  if (!first) throw new Error('the sample has a report');
  const report = {
    ...first,
    title: null,
    displayTitle: 'On the talks',
    published: { edtf: '2024-02-28?', basis: 'inferred' as const },
  };
  const { plain, item } = evidenceCitation({ ...source, reports: [report] }, 0, READ);
  expect(plain).toContain('“[On the talks]”. gazette, perhaps 28 Feb 2024 (not stated by the report).');
  expect(item.issued).toEqual({ 'date-parts': [[2024, 2, 28]], circa: true });
});

test.each(FORMATS)(
  '$name of a view is read back with title, edition, address and the day of reading',
  ({ write }) => {
    const { item } = viewCitation(source, READ);
    const read = one(write(viewCitation(source, READ)));
    expect(read).toMatchObject({
      title: item.title,
      version: '000000000000',
      URL: source.address,
      accessed: ACCESSED,
      note: item.note,
      publisher: 'Tieline',
    });
    expect(read['issued']).toBe(undefined);
    expect(JSON.stringify(read['author'])).toContain('"Tieline contributors"');
  },
);

test.each(FORMATS)(
  '$name of evidence is read back with title, publisher, date and address of its report',
  ({ write }) => {
    const citation = evidenceCitation(source, 0, READ);
    expect(one(write(citation))).toMatchObject({
      type: 'webpage',
      title: 'They meet gazette',
      publisher: 'gazette',
      issued: { 'date-parts': [[2024, 2, 28]] },
      accessed: ACCESSED,
      URL: 'https://example.org/gazette?a=1&b=2',
      note: citation.item.note,
    });
  },
);

test.each(FORMATS)(
  '$name gives no day to a report that is only known to be later than another',
  ({ write }) => {
    const read = one(write(evidenceCitation(source, 5, READ)));
    expect(JSON.stringify(read['issued'] ?? {})).not.toContain('date-parts');
  },
);

test('reference styles set a circa date as such', () => {
  const citation = evidenceCitation(source, 0, READ);
  const item = { ...citation.item, issued: { 'date-parts': [[2024, 2, 28]], circa: true } };
  expect(new Cite([item]).format('bibliography', { template: 'apa' })).toContain('ca. 2024');
}, 60_000);

test.each(FORMATS)(
  '$name of any view and any evidence is one reference, whatever its names',
  ({ name, write }) => {
    fc.assert(
      fc.property(arbitraryExport, (any) => {
        fc.pre(any.graph.evidence.count > 0);
        const citations = [viewCitation(any, READ), evidenceCitation(any, 0, READ)];
        for (const citation of citations) {
          const text = write(citation);
          expect(write(structuredClone(citation))).toBe(text);
          const read = one(text);
          if (name !== 'BibTeX') expect(read['title']).toBe(citation.item.title);
          if (name !== 'BibTeX') expect(read['note']).toBe(citation.item.note);
          expect(read['accessed']).toEqual(ACCESSED);
        }
      }),
      { numRuns: 60 },
    );
  },
);

test('every line of RIS is a tag with its text', () => {
  fc.assert(
    fc.property(arbitraryExport, (any) => {
      const lines = ris(viewCitation(any, READ)).split('\r\n');
      expect(lines.pop()).toBe('');
      for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
      expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(1);
    }),
    { numRuns: 40 },
  );
});

test('signs that TeX takes for commands come back as they were', () => {
  const title = "a {b} 100% $5 & #1 _x_ ~ ^ \\ -- '' “q” <<>> 孙卫东 Сунь";
  const { item, ...rest } = viewCitation(source, READ);
  expect(one(bibtex({ ...rest, item: { ...item, title } }))['title']).toBe(title);
});
