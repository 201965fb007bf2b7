import { expect, it, test } from 'vitest';
import { TINY_TEXT } from '../testing/tinyFiles.ts';
import { PAPER_ONE, tinyRecords } from '../testing/tinyRecords.ts';
import { refuseKnown } from './refuseKnown.ts';

it('refuses a text that is annotated already, and says where', () => {
  expect(() => refuseKnown(tinyRecords(), TINY_TEXT, null)).toThrow(
    'This text is annotated already: reports/annotated/paper-one.yaml (paper-one). Change that record instead.',
  );
});

test.each([
  ['of an annotated report', 'paper-one'],
  ['of a cited report', 'paper-two'],
  ['that a report once had', 'paper-old'],
])('refuses an id %s', (_, id) => {
  const change = { file: PAPER_ONE, from: 'lang: en', to: 'lang: en\nformerly: [paper-old]' };
  expect(() => refuseKnown(tinyRecords(change), 'New.', id)).toThrow(
    /^The id "paper-\w+" is taken: reports\//,
  );
});

it('lets a new text with a new id, or none, pass', () => {
  expect(() => refuseKnown(tinyRecords(), 'New.', 'paper-three')).not.toThrow();
  expect(() => refuseKnown(tinyRecords(), 'New.', null)).not.toThrow();
});
