import { expect, test } from 'vitest';
import { licenceOf } from './licenceOf.ts';

test.each([
  ['CC-BY-4.0', 'CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC-BY-NC-SA-3.0', 'CC BY-NC-SA 3.0', 'https://creativecommons.org/licenses/by-nc-sa/3.0/'],
  ['CC0-1.0', 'CC0-1.0', null],
  ['', '', null],
])('"%s" is %s', (spdx, name, url) => {
  expect(licenceOf(spdx)).toEqual({ name, url });
});
