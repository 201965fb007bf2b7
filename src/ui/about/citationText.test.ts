import { expect, test } from 'vitest';
import { type Day, parseDay } from '../../model/day.ts';
import { sampleManifest } from '../../testing/sampleManifest.ts';
import { citationText } from './citationText.ts';

test('a citation names title, version, licence, day and address, and nothing follows the address', () => {
  const manifest = sampleManifest({ licence: 'CC-BY-4.0', version: '3048157dc4c4' });
  expect(citationText(manifest, parseDay('2026-03-05') as Day, 'https://example.org/tieline/')).toBe(
    'Tieline contributors: Ties between Country A and Country B. Dataset, version 3048157dc4c4, CC BY 4.0. ' +
      'Read on 5 Mar 2026 at https://example.org/tieline/',
  );
});
