import { expect, test } from 'vitest';
import type { Difference } from '../../query/differences.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { differenceText, differenceTitle } from './differenceText.ts';

const graph = sampleGraph();

function difference(
  aspect: Difference['aspect'],
  one: string[],
  other: string[],
  contradicts = false,
): Difference {
  return {
    aspect,
    contradicts,
    values: [
      { report: 0, of: one },
      { report: 2, of: other },
    ],
  };
}

test.each([
  [difference('done', ['planned'], ['realized']), 'Planned or done', 'gazette: planned; courier: done'],
  [
    difference('date', ['2022'], ['2022-02-24']),
    'Date, more or less exact',
    'gazette: 2022; courier: 24 Feb 2022',
  ],
  [
    difference('date', ['2022-02-23'], ['2022-02-24'], true),
    'Dates that exclude each other',
    'gazette: 23 Feb 2022; courier: 24 Feb 2022',
  ],
  [
    difference('tone', ['cooperative', 'neutral'], ['conflictual'], true),
    'Tone (contradiction)',
    'gazette: cooperative / neutral; courier: conflictual',
  ],
  [
    difference('recipients', ['country-b~league'], ['']),
    'Towards whom',
    'gazette: Country B and League; courier: nobody named',
  ],
  [
    difference('denial', [], ['country-b'], true),
    'Denied',
    'gazette: tells of no denial; courier: by Country B',
  ],
  [difference('refusal', ['refused'], ['acted']), 'Done or not done', 'gazette: not done; courier: an act'],
  [
    difference('stance', ['allegation'], ['reported-fact'], true),
    'How it is presented (contradiction)',
    'gazette: allegation; courier: reported as fact',
  ],
])('%o', (told, title, text) => {
  expect(differenceTitle(told)).toBe(title);
  expect(differenceText(graph, told)).toBe(text);
});
