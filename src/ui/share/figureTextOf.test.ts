import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../model/view.ts';
import { compareWindows } from '../../query/compare/compareWindows.ts';
import { sampleExport } from '../../testing/sampleExport.ts';
import { sampleManifest } from '../../testing/sampleManifest.ts';
import { figureTextOf } from './figureTextOf.ts';

const SOURCE = sampleExport();
const text = (change = {}) => figureTextOf(SOURCE, sampleManifest(), { ...DEFAULT_VIEW, ...change }, null);

describe('what stands around the picture', () => {
  it('says dates, filters, sources, edition and link', () => {
    const { dates, filters, sources, version, link } = text();
    expect(dates).toBe('As reported: 28 Feb 2024 – 9 Apr 2024');
    expect(filters).toBe('Filters: kinds: States; search: “They meet”');
    expect(sources).toMatch(/^\d+ independent sources? in \d+ reports?$/);
    expect(version).toBe('Tieline. Data version 000000000000, CC0-1.0');
    expect(link).toBe(SOURCE.address);
  });

  it('has no line for filters when there is none', () => {
    const none = { ...SOURCE, filtersInWords: '' };
    expect(figureTextOf(none, sampleManifest(), DEFAULT_VIEW, null).filters).toBe('');
  });

  it('explains in the legend only what the view shows, in the dataset’s own words', () => {
    const settings = { ...SOURCE.visible.settings, classes: ['verbal-cooperation'] as const };
    const narrower = sampleExport(SOURCE.graph, settings);
    const { classes, sides, kinds } = figureTextOf(narrower, sampleManifest(), DEFAULT_VIEW, null).legend;
    expect(classes.map(({ code }) => code)).toEqual(['verbal-cooperation']);
    expect(sides.map(({ label }) => label)).toContain('A’s');
    expect(kinds.map(({ code }) => code)).not.toContain('company');
  });

  it('explains groups instead of sides where colours stand for them', () => {
    const { sides, notes } = text({ colour: 'community' }).legend;
    expect(sides).toEqual([]);
    expect(notes).toContain('colour and number: group of the entity');
  });

  it('names both windows of a comparison and its signs', () => {
    const { graph, visible } = SOURCE;
    const { until } = visible.settings.window;
    const later = { from: until, until: (until + 100) as typeof until };
    const comparison = compareWindows(graph, visible.settings, later);
    const compared = figureTextOf(SOURCE, sampleManifest(), DEFAULT_VIEW, comparison);
    expect(compared.dates).toContain('compared with 10 Apr 2024');
    expect(compared.legend.notes).toContain('+ New');
    // Lines have the ink and the dashes of changes then.
    expect([compared.legend.classes, compared.legend.lines]).toEqual([[], []]);
  });
});
