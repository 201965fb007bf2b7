import * as fc from 'fast-check';
import { serializeAddress } from '../url/address.ts';
import { arbitraryView } from './arbitraryView.ts';

const key = fc.oneof(
  fc.constantFrom(
    'v',
    'd',
    'view',
    'axis',
    't',
    'undated',
    'certainty',
    'sel',
    'kind',
    'class',
    'outside',
    'listed',
    'focus',
    'deg',
    'path',
    'pathin',
    'cmp',
    'type',
    'report',
    'standing',
    'stance',
    'basis',
    'depth',
    'min',
    'max',
    'only',
    'size',
    'colour',
    'q',
    'lang',
    'embed',
    'legend',
    'data',
    'cam',
  ),
  fc.string({ maxLength: 12 }),
);
const value = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '',
    '..',
    'first..last',
    '2024..',
    '9999..0000',
    '2024-13..2024-02-31',
    'tie.',
    'tie.a~a',
    'entity.',
    '%E0%A4%A',
    '~',
    '%',
    '0',
    '-1',
    'null',
    '__proto__',
    'constructor',
  ),
);
const pair = fc
  .tuple(key, value, fc.boolean())
  .map(([name, text, encoded]) =>
    encoded ? `${encodeURIComponent(name)}=${encodeURIComponent(text)}` : `${name}=${text}`,
  );

const damaged = fc
  .tuple(arbitraryView, fc.nat(), fc.constantFrom('%', '&', '=', '?', '~', '..', '\u0000', '#', '💥'))
  .map(([view, at, noise]) => {
    const address = serializeAddress(view);
    const place = at % (address.length + 1);
    return address.slice(0, place) + noise + address.slice(place + 1);
  });

/** Query strings that nobody meant: random pairs, random text, and damaged good ones. */
export const arbitraryAddress: fc.Arbitrary<string> = fc.oneof(
  damaged,
  fc.array(pair, { maxLength: 12 }).map((pairs) => `?${pairs.join('&')}`),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
