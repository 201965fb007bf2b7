import { expect, test } from 'vitest';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { choiceText } from './choiceText.ts';
import type { LedgerChoice } from './ledgerChoice.ts';

test.each<[choice: Exclude<LedgerChoice, 'all'>, text: string]>([
  ['reports', 'Only what reports say is shown.'],
  [{ standing: 'copy' }, 'Only copies of other publishers’ texts are shown.'],
  [
    { standing: 'press-or-analysis', firstOnly: true },
    'Only press or analysis are shown, of each primary source the first report.',
  ],
  [{ source: 0 }, 'Only one primary source is shown: gazette, herald.'],
])('of %j says what is shown', (choice, text) => expect(choiceText(sampleGraph(), choice)).toBe(text));
