import { expect, test } from 'vitest';
import { jsonLines } from './jsonLines.ts';

const VALUE = { a: 1, b: { c: [1, 2], d: {} }, e: [{ f: 'x' }, { g: undefined }], h: [] };

test('jsonLines breaks lines down to the depth and none below', () => {
  expect(jsonLines(VALUE, 2)).toBe(`{
 "a": 1,
 "b": {
  "c": [1,2],
  "d": {}
 },
 "e": [
  {"f":"x"},
  {}
 ],
 "h": []
}
`);
});

test.each([0, 1, 2, 3, 99])('jsonLines with depth %d is the JSON of the value', (depth) => {
  expect(JSON.parse(jsonLines(VALUE, depth))).toEqual(JSON.parse(JSON.stringify(VALUE)));
});
