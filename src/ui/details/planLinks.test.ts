import { expect, test } from 'vitest';
import { sampleEvent } from '../../testing/sampleWords.ts';
import { planLinks } from './planLinks.ts';

const EVENTS = [
  sampleEvent({ id: 'announced', status: 'planned', planOf: 'visit' }),
  sampleEvent({ id: 'visit' }),
  sampleEvent({ id: 'agreed', status: 'planned', planOf: 'visit' }),
  sampleEvent({ id: 'never', status: 'planned', planOf: 'nowhere' }),
];

test.each([
  ['a plan leads to the deed', 0, { carriedOutBy: 1, plans: [] }],
  ['the deed leads back to its plans', 1, { carriedOutBy: -1, plans: [0, 2] }],
  ['a deed that is not on record leads nowhere', 3, { carriedOutBy: -1, plans: [] }],
  ['an unknown event leads nowhere', 9, { carriedOutBy: -1, plans: [] }],
])('%s', (_, row, links) => {
  expect(planLinks(EVENTS, row)).toEqual(links);
});
