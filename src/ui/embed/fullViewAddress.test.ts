import { expect, it } from 'vitest';
import { parseAddress } from '../../url/address.ts';
import { fullViewAddress } from './fullViewAddress.ts';

function fullViewOf(search: string) {
  const { view, unknown } = parseAddress(search);
  return fullViewAddress('/tieline/', view, unknown);
}

it('leaves out what only an embedded view has, and keeps the rest', () => {
  expect(fullViewOf('?view=list&kind=person&embed=1&title=0&legend=1&time=1&from=letter')).toBe(
    '/tieline/?view=list&kind=person&from=letter',
  );
});

it('is the page itself for the first view', () => {
  expect(fullViewOf('?embed=1')).toBe('/tieline/');
});
