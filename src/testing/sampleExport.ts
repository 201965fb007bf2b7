import type { ExportSource } from '../exchange/exportSource.ts';
import { EVIDENCE_KINDS, STANDINGS } from '../model/codes.ts';
import type { Day } from '../model/day.ts';
import { formatDay, isBounded, parseDay } from '../model/day.ts';
import type { Graph } from '../model/graph.ts';
import type { WireDate, WireEvidence } from '../model/wire/evidenceFile.ts';
import type { FilterSettings } from '../query/filter.ts';
import { visibleGraph } from '../query/visibleGraph.ts';
import { sampleGraph } from './sampleGraph.ts';
import { sampleManifest } from './sampleManifest.ts';
import { sampleClaim, sampleEvent, sampleReport } from './sampleWords.ts';

/** Dates of the sample's first spring, as reported. */
const SPRING: FilterSettings = {
  axis: 'reported',
  window: { from: parseDay('2024-02-28') ?? (0 as Day), until: parseDay('2024-04-10') ?? (0 as Day) },
  certainty: 'possible',
  undated: true,
  kinds: null,
  classes: null,
};

/** EDTF that means the same days as far as an interval can tell. */
function dateOf(first: number, last: number): WireDate {
  const [start, end] = [first as Day, last as Day].map((day) => (isBounded(day) ? formatDay(day) : '..'));
  if (start === '..' && end === '..') return { basis: 'unknown' };
  return { edtf: start === end ? (start ?? '') : `${start}/${end}`, basis: 'stated' };
}

/** Words for every row of a graph; `text` gets into summaries, headlines and speakers. */
function wordsOf(graph: Graph, text: string): ExportSource['words'] {
  const { evidence, ties, links, entities, events } = graph;
  const [from = '', to = ''] = entities.id;
  const item = (row: number): WireEvidence => {
    const kind = EVIDENCE_KINDS[evidence.kind[row] ?? 0];
    const { earliestStart, latestEnd } = evidence.happened;
    const date = dateOf(earliestStart[row] ?? 0, latestEnd[row] ?? 0);
    const tie = links.tie[links.evidence.indexOf(row)] ?? 0;
    if (kind === 'citation') return { kind, note: text };
    if (kind === 'affiliation')
      return { kind, from, to: entities.id[ties.b[tie] ?? 0] ?? to, role: 'member', date };
    const at = { paragraph: 1 + (row % 3), sentence: 1 + row, start: 0, end: 1, sha256: '' };
    return sampleClaim({ id: `claim-${row}`, summary: `${text} ${row}`, date, at, speaker: from });
  };
  return {
    evidence: Array.from(evidence.kind, (_, row) => item(row)),
    events: events.id.map((id) => sampleEvent({ id, summary: `${text} ${id}` })),
    entities: entities.id.map(() => ({ aliases: [] })),
  };
}

function reportsOf({ reports }: Graph, text: string): ExportSource['reports'] {
  return reports.id.map((id, row) =>
    sampleReport({
      id,
      publisher: reports.publisher[row] ?? '',
      title: `${text} ${id}`,
      url: `https://example.org/${id}?a=1&b=2`,
      published: dateOf(reports.earliest[row] ?? 0, reports.latest[row] ?? 0),
      standing: STANDINGS[reports.standing[row] ?? 0] ?? 'copy',
    }),
  );
}

/** What exports of a graph are made of; `text` is mixed into all that people write. */
export function sampleExport(
  graph: Graph = sampleGraph(),
  settings: FilterSettings = SPRING,
  text = 'They meet',
): ExportSource {
  return {
    graph,
    visible: visibleGraph(graph, settings),
    manifest: sampleManifest(),
    words: wordsOf(graph, text),
    reports: reportsOf(graph, text),
    window: { from: '2024-02-28', to: '2024-04-09' },
    sentence: '4 of 5 entities and 5 ties.',
    filtersInWords: `kinds: States; search: “${text}”`,
    address: 'https://example.org/tieline/?t=2024-02-28..2024-04-09&kind=state~place',
  };
}
