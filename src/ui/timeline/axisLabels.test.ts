import { afterEach, describe, expect, test } from 'vitest';
import { i18n } from '../../i18n/i18n.ts';
import { addDays, type Day, parseDay } from '../../model/day.ts';
import { binsOf } from '../../query/timeBins.ts';
import { calendarScale } from '../../query/timeScale.ts';
import { axisLabels } from './axisLabels.ts';
import { plotOf } from './plot.ts';

function labelsOf(first: string, last: string, widthPx: number) {
  const from = parseDay(first) ?? (0 as Day);
  const bins = binsOf({ from, until: addDays(parseDay(last) ?? from, 1) });
  const span = { from: bins.starts[0] ?? from, until: bins.starts.at(-1) ?? from };
  const plot = plotOf(calendarScale(span), widthPx, 0);
  return axisLabels(bins, plot.xOf, widthPx);
}

const texts = (...given: Parameters<typeof labelsOf>) => labelsOf(...given).map(({ text }) => text);

describe('labels under the bars', () => {
  test('say the year at the first month and at each January', () => {
    expect(texts('2023-11-01', '2024-03-31', 500)).toEqual(['Nov 2023', 'Dec', '2024', 'Feb', 'Mar']);
    expect(texts('2024-01-01', '2024-03-31', 300)).toEqual(['2024', 'Feb', 'Mar']);
  });

  test('say the year and month at the first day and the month at its first day', () => {
    const days = texts('2024-02-20', '2024-03-03', 1300);
    expect([days[0], days[1], days.at(-3)]).toEqual(['20 Feb 2024', '21', '1 Mar']);
  });

  test('keep the round ones where there is no room for all', () => {
    expect(texts('1991-01-01', '2025-12-31', 300)).toEqual(['1995', '2000', '2005', '2010', '2015', '2020']);
    expect(texts('2023-01-01', '2024-12-31', 200)).toEqual(['2023', 'Jul', '2024', 'Jul']);
  });

  test('never overlap and stay inside', () => {
    for (const widthPx of [40, 120, 288, 700, 1400]) {
      const labels = labelsOf('2022-02-04', '2026-02-01', widthPx);
      for (const [at, { xPx, text }] of labels.entries()) {
        expect(xPx - text.length * 3).toBeGreaterThanOrEqual(0);
        const before = labels[at - 1];
        if (before) expect(xPx - before.xPx).toBeGreaterThan((text.length + before.text.length) * 3);
      }
    }
  });

  test('are strong where something larger begins', () => {
    const strong = labelsOf('2022-12-01', '2023-02-28', 400).filter((label) => label.strong);
    expect(strong.map(({ text }) => text)).toEqual(['Dec 2022', '2023']);
  });
});

describe('labels under the bars in other languages', () => {
  afterEach(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));

  test.each([
    ['zh', ['2023年11月', '12月', '2024', '2月', '3月']],
    ['ru', ['дек', '2024', 'фев', 'мар']],
  ] as const)('name months as short in %s', (language, wanted) => {
    i18n.loadAndActivate({ locale: language, messages: {} });
    expect(texts('2023-11-01', '2024-03-31', 700).slice(-wanted.length)).toEqual(wanted);
  });
});
