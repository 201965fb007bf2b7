import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TIE_CLASSES } from '../model/codes.ts';
import { addDays, type Day, formatDay, parseDay } from '../model/day.ts';
import { type EntityId, tieIdOf } from '../model/ids.ts';
import { AXES } from '../model/view.ts';
import { SAMPLE } from '../testing/sampleDraft.ts';
import { sampleGraph } from '../testing/sampleGraph.ts';
import { countedClasses, NO_CLASS } from './countedClasses.ts';
import type { FilterSettings } from './filter.ts';
import { histogram, peakOf } from './histogram.ts';
import { evidenceOfSubject } from './subject.ts';
import { binsOf } from './timeBins.ts';

const graph = sampleGraph();

function span(first: string, last: string) {
  return { from: parseDay(first) ?? (0 as Day), until: addDays(parseDay(last) ?? (0 as Day), 1) };
}

const ALL: FilterSettings = {
  axis: 'happened',
  window: span('2024-01-01', '2024-12-31'),
  certainty: 'possible',
  undated: true,
  kinds: null,
  classes: null,
};

function shown(settings: FilterSettings, first: string, last: string, chosen?: Uint8Array) {
  const bins = binsOf(span(first, last), 'month');
  return histogram(graph, settings.axis, bins, countedClasses(graph, settings), chosen);
}

describe('the histogram', () => {
  test('counts each item once in the bar that holds the whole of its date', () => {
    expect([...shown(ALL, '2024-01-01', '2024-04-30').totals]).toEqual([0, 2, 1, 1]);
  });

  test('stacks by class', () => {
    const { counts } = shown(ALL, '2024-03-01', '2024-04-30');
    const byName = (bin: number) =>
      TIE_CLASSES.filter((_, at) => counts[bin * TIE_CLASSES.length + at] !== 0);
    expect([byName(0), byName(1)]).toEqual([['verbal-conflict'], ['material-cooperation']]);
  });

  test('shows what is wider than a bar as a span, open ends included', () => {
    const { spans } = shown(ALL, '2001-01-01', '2024-04-30');
    expect(spans.map(({ from, to, count }) => [formatDay(from), formatDay(to), count])).toEqual([
      ['2001-01-01', '2001-12-31', 1],
      ['2024-04-05', '..', 1],
    ]);
  });

  test('shows a span that only its last or first day puts among the bars', () => {
    const meets = (first: string, last: string) => shown(ALL, first, last).spans.length === 1;
    expect(meets('2001-12-31', '2002-01-31')).toBe(true);
    const bins = binsOf(span('2001-12-31', '2002-01-05'), 'day');
    const { spans } = histogram(graph, 'happened', bins, countedClasses(graph, ALL));
    expect(spans.map(({ to }) => formatDay(to))).toEqual(['2001-12-31']);
    expect(meets('2002-01-01', '2002-01-31')).toBe(false);
  });

  test('leaves out undated items and affiliations', () => {
    const { totals, spans } = shown(ALL, '1990-01-01', '2030-12-31');
    const counted =
      totals.reduce((sum, one) => sum + one, 0) + spans.reduce((sum, one) => sum + one.count, 0);
    expect(counted).toBe(SAMPLE.evidence.filter(({ date, kind }) => date && kind !== 'affiliation').length);
  });

  test('counts only what is chosen', () => {
    const tie = tieIdOf('country-a' as EntityId, 'country-b' as EntityId);
    const chosen = evidenceOfSubject(graph, { type: 'tie', id: tie });
    expect([...shown(ALL, '2024-01-01', '2024-04-30', chosen).totals]).toEqual([0, 2, 0, 0]);
  });

  test('has a peak of 0 when it is empty', () => {
    expect(peakOf(shown(ALL, '2010-01-01', '2010-03-31'))).toBe(0);
    expect(peakOf(shown(ALL, '2024-01-01', '2024-04-30'))).toBe(2);
  });

  test('adds up to all evidence that counts, however the span is cut', () => {
    const day = fc.integer({ min: 10_000, max: 21_000 });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 4000 }), fc.constantFrom(...AXES), (from, days, axis) => {
        const bins = binsOf({ from: from as Day, until: (from + days) as Day });
        const classes = countedClasses(graph, { ...ALL, axis });
        const { totals, counts, spans } = histogram(graph, axis, bins, classes);
        const bounds = graph.evidence[axis];
        const end = bins.starts.at(-1) ?? 0;
        const meeting = SAMPLE.evidence.filter(
          ({ kind }, row) =>
            kind !== 'affiliation' &&
            (formatDay((bounds.earliestStart[row] ?? 0) as Day) !== '..' ||
              formatDay((bounds.latestEnd[row] ?? 0) as Day) !== '..') &&
            (bounds.earliestStart[row] ?? 0) < end &&
            (bounds.latestEnd[row] ?? 0) >= (bins.starts[0] ?? 0),
        );
        const inBars = totals.reduce((sum, one) => sum + one, 0);
        expect(counts.reduce((sum, one) => sum + one, 0)).toBe(inBars);
        expect(inBars + spans.reduce((sum, one) => sum + one.count, 0)).toBe(meeting.length);
      }),
    );
  });
});

describe('what counts', () => {
  const classesOf = (settings: Partial<FilterSettings>) => [
    ...countedClasses(graph, { ...ALL, ...settings }),
  ];

  test('is the same whatever the window and its certainty', () => {
    expect(classesOf({ window: span('1990-01-01', '1990-01-01'), certainty: 'certain' })).toEqual(
      classesOf({}),
    );
  });

  test('is the strongest class of an item that the filters leave', () => {
    const statement = SAMPLE.evidence.findIndex(({ class: one }) => one === 'stated');
    expect(TIE_CLASSES[classesOf({})[statement] ?? -1]).toBe('stated');
    expect(TIE_CLASSES[classesOf({ classes: ['about'] })[statement] ?? -1]).toBe('about');
    expect(classesOf({ classes: ['affiliation'] })[statement]).toBe(NO_CLASS);
  });

  test('leaves out undated items when the reader does', () => {
    const statement = SAMPLE.evidence.findIndex(({ date }) => date === undefined);
    expect(classesOf({ undated: false })[statement]).toBe(NO_CLASS);
  });
});
