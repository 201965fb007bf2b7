import { afterEach, expect, test } from 'vitest';
import { activateLanguage } from '../i18n/activateLanguage.ts';
import type { Language } from '../model/view.ts';
import { sampleManifest } from '../testing/sampleManifest.ts';
import { sideLabelOf } from './sideLabelOf.ts';
import { titleOf } from './titleOf.ts';

const manifest = sampleManifest({
  titles: { zh: '甲国与乙国的关系' },
  sideLabelsIn: { zh: { chinese: '甲方', russian: '乙方' } },
});

afterEach(() => activateLanguage('en', {}));

test.each<[Language, string]>([
  ['en', 'Ties between Country A and Country B'],
  ['zh', '甲国与乙国的关系'],
  ['ru', 'Ties between Country A and Country B'],
])('in %s the dataset is called %s', (language, title) => {
  activateLanguage(language, {});
  expect(titleOf(manifest)).toBe(title);
});

test.each<[Language, string | null, string | null]>([
  ['en', 'A’s', 'Shared'],
  ['zh', '甲方', 'Shared'],
  ['ru', 'A’s', 'Shared'],
])('in %s the sides are %s and %s', (language, first, third) => {
  activateLanguage(language, {});
  expect([sideLabelOf(manifest, 'chinese'), sideLabelOf(manifest, 'multilateral')]).toEqual([first, third]);
});

test('a side that the dataset does not name has no label', () => {
  expect(sideLabelOf(sampleManifest({ sideLabels: {} }), 'other')).toBeNull();
});
