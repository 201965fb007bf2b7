import { expect, test } from 'vitest';
import { SAMPLE } from '../../testing/sampleDraft.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { sampleEvent } from '../../testing/sampleWords.ts';
import { readableNote } from './readableNote.ts';

const graph = sampleGraph({
  entities: SAMPLE.entities,
  reports: [{ id: 'daily-star-2024-02-28' }],
  evidence: [
    { between: ['country-a', 'country-b'], report: 'daily-star-2024-02-28', event: '2024-02-26-talks' },
  ],
});
const events = [sampleEvent({ id: '2024-02-26-talks' })];

test.each([
  ['said again in p2s1 and p10s3-b', 'said again in paragraph 2, sentence 1 and paragraph 10, sentence 3'],
  ['see event 2024-02-26-talks.', 'see event “The two countries hold talks”.'],
  ['a day later, 2024-02-27, in a well-known place', 'a day later, 2024-02-27, in a well-known place'],
  ['http://example.org/p2s1x/a-b', 'http://example.org/p2s1x/a-b'],
])('"%s" reads "%s"', (note, text) => {
  expect(readableNote(graph, events, note)).toBe(text);
});

test('a report is called by its publisher', () => {
  const named = { ...graph, reports: { ...graph.reports, publisher: ['Daily Star'] } };
  expect(readableNote(named, events, 'daily-star-2024-02-28 (p2s1-b) differs')).toBe(
    'Daily Star (paragraph 2, sentence 1) differs',
  );
});
