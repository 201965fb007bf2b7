import { expect, test } from 'vitest';
import type { EntityId, EventId, ReportId, TieId } from '../../model/ids.ts';
import type { Selection } from '../../model/view.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { sampleEvent, sampleReport } from '../../testing/sampleWords.ts';
import { selectionName } from './selectionName.ts';

const graph = sampleGraph();
const EVENT: Selection = { type: 'event', id: 'talks' as EventId };
const REPORT: Selection = { type: 'report', id: 'gazette' as ReportId };

function words(title: string | null, displayTitle?: string) {
  const report = sampleReport({ title, ...(displayTitle === undefined ? {} : { displayTitle }) });
  return { evidence: { events: [sampleEvent()] }, reports: { format: 1 as const, reports: [report] } };
}

test('an entity has its English name, a tie those of its ends', () => {
  expect(selectionName(graph, { type: 'entity', id: 'minister-b' as EntityId }, null)).toBe('Minister B');
  expect(selectionName(graph, { type: 'tie', id: 'country-b~league' as TieId }, null)).toBe(
    'Country B – League',
  );
});

test('an event is named by its summary, without the full stop', () => {
  expect(selectionName(graph, EVENT, words(null))).toBe('The two countries hold talks');
});

test('a report is named by its headline, else by our title, else by its publisher', () => {
  expect(selectionName(graph, REPORT, words('Talks', 'Ours'))).toBe('Talks');
  expect(selectionName(graph, REPORT, words(null, 'Ours'))).toBe('Ours');
  expect(selectionName(graph, REPORT, words(null))).toBe('gazette');
});

test('before the words are there an event is just an event, a report its publisher', () => {
  expect([EVENT, REPORT].map((selection) => selectionName(graph, selection, null))).toEqual([
    'Event',
    'gazette',
  ]);
});
