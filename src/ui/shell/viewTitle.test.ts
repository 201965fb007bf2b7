import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type View } from '../../model/view.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { sampleManifest } from '../../testing/sampleManifest.ts';
import { viewTitle } from './viewTitle.ts';

const REST = 'Ties between Country A and Country B · Tieline';
const title = (change: Partial<View>, event = '') =>
  viewTitle(sampleGraph(), sampleManifest(), { ...DEFAULT_VIEW, ...change }, { event });

describe('the title of the page', () => {
  it('is that of the dataset in the first view', () => expect(title({})).toBe(REST));

  it.each([
    ['an entity', { selection: { type: 'entity', id: 'league' } }, 'League'],
    ['a tie', { selection: { type: 'tie', id: 'country-a~country-b' } }, 'Country A – Country B'],
    ['paths', { path: ['country-a', 'minister-b'] }, 'Paths from Country A to Minister B'],
    ['a focus', { focus: ['league'], steps: 2 }, 'Ties within 2 steps of League'],
    ['other dates', { window: { from: '2024', to: '2024' } }, 'reported: 2024'],
    ['the other axis', { axis: 'happened' }, 'happening: 28 Feb 2024 – 9 Apr 2024'],
    [
      'what is selected before the focus, and the dates after it',
      {
        selection: { type: 'entity', id: 'league' },
        focus: ['island'],
        window: { from: '2024-03', to: '2024-03' },
      },
      'League, reported: Mar 2024',
    ],
    [
      'a comparison',
      { window: { from: '2024', to: '2024' }, compare: { from: '2025', to: '2025' } },
      '2024 compared with 2025',
    ],
  ] as [string, Partial<View>, string][])('begins with %s', (_, change, asked) => {
    expect(title(change)).toBe(`${asked} · ${REST}`);
  });

  it('calls an event by its summary once that is known', () => {
    const selection = { type: 'event', id: 'talks' } as Partial<View>['selection'] & object;
    expect(title({ selection })).toBe(`Event · ${REST}`);
    expect(title({ selection }, 'They talk')).toBe(`They talk · ${REST}`);
  });
});
