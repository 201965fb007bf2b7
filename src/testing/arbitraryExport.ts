import * as fc from 'fast-check';
import type { ExportSource } from '../exchange/exportSource.ts';
import { arbitraryGraph, arbitrarySettings } from './arbitraryGraph.ts';
import { sampleExport } from './sampleExport.ts';

/** Text that breaks formats which do not expect it. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '=HYPERLINK("http://x","y")',
    '+1+2',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1+1',
    '＝1',
    'a,b;c"d\r\ne',
    ']]><!--</node><b>&amp;&"\'',
    '\u0000\u0001\u001F\uFFFE\uFFFF',
    '\uD800 alone',
    'ER  - \r\nTY  - BOOK',
    '{a}\\ $b$ % # _ ^ ~ & "c" {',
    '}}',
    '孙卫东 · Сунь Вэйдун · e\u0301 · 👩‍💻',
    '__proto__',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

/** Exports of any graph under any filters, with nasty names, summaries and filters. */
export const arbitraryExport: fc.Arbitrary<ExportSource> = fc
  .record({
    graph: arbitraryGraph,
    settings: arbitrarySettings,
    text: nastyText,
    names: fc.array(nastyText, { minLength: 6, maxLength: 6 }),
  })
  .map(({ graph, settings, text, names }) => {
    const entities = {
      ...graph.entities,
      names: graph.entities.names.map((_, row) => ({ en: names[row] ?? '', zh: text })),
    };
    return sampleExport({ ...graph, entities }, settings, text);
  });
