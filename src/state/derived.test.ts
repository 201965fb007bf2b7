import { afterEach, describe, expect, it } from 'vitest';
import { activateLanguage } from '../i18n/activateLanguage.ts';
import { parseDay } from '../model/day.ts';
import { DEFAULT_VIEW } from '../model/view.ts';
import { sampleGraph } from '../testing/sampleGraph.ts';
import { sampleManifest } from '../testing/sampleManifest.ts';
import { createDerived } from './derived.ts';

const derived = createDerived(sampleGraph(), sampleManifest());

afterEach(() => activateLanguage('en', {}));

it('a change of selection or layout keeps the visible graph, a change of dates makes a new one', () => {
  const first = derived.visible(DEFAULT_VIEW);
  const selected = {
    ...DEFAULT_VIEW,
    layout: 'list',
    selection: { type: 'entity', id: 'country-a' as never },
  } as const;
  expect(derived.visible(selected)).toBe(first);
  expect(derived.visible({ ...DEFAULT_VIEW, window: { from: '2024', to: '2024' } })).not.toBe(first);
});

it('dates written differently that mean the same days share one visible graph', () => {
  const written = derived.visible({ ...DEFAULT_VIEW, window: { from: '2024-02-28', to: '2024-04-09' } });
  expect(derived.visible({ ...DEFAULT_VIEW, window: { from: 'first', to: '2024-04-09' } })).toBe(written);
});

it('the default window is the same days on both axes', () => {
  const days = { from: parseDay('2024-02-28'), until: parseDay('2024-04-10') };
  expect(derived.settings(DEFAULT_VIEW).window).toEqual(days);
  expect(derived.settings({ ...DEFAULT_VIEW, axis: 'happened' }).window).toEqual(days);
});

it('the last view and the present one can be asked for by turns, and keep their settings', () => {
  const narrow = { ...DEFAULT_VIEW, window: { from: '2024', to: '2024' } } as const;
  const [first, second] = [derived.settings(DEFAULT_VIEW), derived.settings(narrow)];
  expect(derived.settings(DEFAULT_VIEW)).toBe(first);
  expect(derived.settings(narrow)).toBe(second);
  expect(second).not.toBe(first);
});

it('what counts in the bars is kept while only the dates or what is selected change', () => {
  const first = derived.counted(DEFAULT_VIEW);
  const dates = { window: { from: '2024', to: '2024' }, certainty: 'certain' } as const;
  expect(derived.counted({ ...DEFAULT_VIEW, ...dates })).toBe(first);
  expect(derived.counted({ ...DEFAULT_VIEW, classes: ['about'] })).not.toBe(first);
});

it('texts are made anew when the language changes, and what is visible is not', () => {
  const visible = derived.visible(DEFAULT_VIEW);
  const english = derived.sentence(visible);
  activateLanguage('ru', { 'most connected: {names}': 'больше всего связей: {names}' });
  expect(derived.visible(DEFAULT_VIEW)).toBe(visible);
  expect(derived.sentence(visible)).toContain('больше всего связей: ');
  activateLanguage('en', {});
  expect(derived.sentence(visible)).toBe(english);
});

describe('while two windows are compared', () => {
  const compared = {
    ...DEFAULT_VIEW,
    window: { from: '2024-02', to: '2024-02' },
    compare: { from: '2024-04', to: '2024-04' },
  };
  it('what is visible is what either holds, the same object until a window or filter changes', () => {
    const visible = derived.visible(compared);
    expect(derived.compared(visible)?.either).toBe(visible);
    expect(derived.visible({ ...compared, layout: 'list' })).toBe(visible);
    expect(derived.visible({ ...compared, compare: { from: '2024-04-01', to: '2024-04-30' } })).toBe(visible);
    expect(derived.visible({ ...compared, compare: { from: '2024-04', to: '2024-05' } })).not.toBe(visible);
    expect(derived.visible({ ...compared, window: { from: '2024', to: '2024' } })).not.toBe(visible);
  });
  it('the sentence says what changed', () => {
    expect(derived.sentence(derived.visible(compared))).toMatch(/^From Feb 2024 to Apr 2024, as reported: /);
  });
  it('no longer when one window is left', () => {
    const visible = derived.visible({ ...compared, compare: null });
    expect(derived.compared(visible)).toBeNull();
    expect(derived.sentence(visible)).not.toMatch(/^From /);
  });
});
