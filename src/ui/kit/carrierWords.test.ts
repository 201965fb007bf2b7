import { expect, it } from 'vitest';
import type { Standing } from '../../model/codes.ts';
import { carriedBy } from './carrierWords.ts';

it.each<[standings: readonly Standing[], words: string]>([
  [[], 'on record'],
  [['state-media-or-government'], 'state'],
  [['press-or-analysis'], 'press'],
  [['copy'], 'copies'],
  [['press-or-analysis', 'copy'], 'press and copies'],
  [['state-media-or-government', 'press-or-analysis'], 'both'],
  [['state-media-or-government', 'press-or-analysis', 'copy'], 'both'],
])('what %j report is carried by %s', (standings, words) => expect(carriedBy(standings)).toBe(words));
