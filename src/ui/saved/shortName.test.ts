import { expect, it } from 'vitest';
import { shortName } from './shortName.ts';

it.each([
  ['No ties in 2024.', 'No ties in 2024'],
  ['two words and then many more', 'two words and then…'],
  ['onewordthatdoesnotendanywhere', 'onewordthatdoesnote…'],
])('%s → %s', (sentence, name) => expect(shortName(sentence, 20)).toBe(name));
