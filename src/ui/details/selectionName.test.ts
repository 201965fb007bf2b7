import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { i18n } from '../../i18n/i18n.ts';
import type { EntityId, EventId, ReportId, TieId } from '../../model/ids.ts';
import type { Selection } from '../../model/view.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { sampleEvent, sampleReport } from '../../testing/sampleWords.ts';
import { selectionLang, selectionName } from './selectionName.ts';

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

describe('in an interface of another language', () => {
  beforeAll(() => i18n.loadAndActivate({ locale: 'ru', messages: {} }));
  afterAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));

  test('a name that the data have in English only is marked as English', () => {
    expect(selectionLang(graph, { type: 'entity', id: 'minister-b' as EntityId }, null)).toBe('en');
    expect(selectionLang(graph, EVENT, words(null))).toBe('en');
    expect(selectionLang(graph, REPORT, words('Talks'))).toBe('en');
  });

  test('what is told in the language of the interface or has a script of its own is not', () => {
    expect(selectionLang(graph, EVENT, null)).toBeUndefined();
    expect(selectionLang(graph, REPORT, words('Переговоры'))).toBe('ru');
  });
});
