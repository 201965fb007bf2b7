import { i18n } from '../i18n/i18n.ts';
import { DEFAULT_VIEW, type View } from '../model/view.ts';
import { type AddressPairs, LONE_SURROGATES, pairsOf } from './addressPairs.ts';
import { type AddressNotice, quoted } from './keyCodec.ts';
import { KEYS } from './keys.ts';
import { migrate } from './migrations.ts';

/** The version that this program writes. */
const ADDRESS_VERSION = 1;

/** A read address: always a whole view, what could not be read, and the pairs that mean nothing here but are kept. */
export interface ParsedAddress {
  readonly view: View;
  readonly notices: readonly AddressNotice[];
  readonly unknown: AddressPairs;
}

function versionOf(pairs: AddressPairs): { version: number; notice: AddressNotice | null } {
  const raw = pairs.find(([key]) => key === 'v')?.[1];
  if (raw === undefined || raw === String(ADDRESS_VERSION)) return { version: ADDRESS_VERSION, notice: null };
  const text = i18n._(
    '{value} is not an address version that this edition knows; it was read as version {version}',
    { value: quoted(raw), version: ADDRESS_VERSION },
  );
  return { version: ADDRESS_VERSION, notice: { key: 'v', text, usesDefault: false } };
}

/** Reads any query string. Never throws; of a key that stands twice the first counts and a notice says so. */
export function parseAddress(search: string): ParsedAddress {
  const raw = pairsOf(search);
  const { version, notice } = versionOf(raw);
  const pairs = migrate(raw, version);
  const notices: AddressNotice[] = notice ? [notice] : [];
  let view = DEFAULT_VIEW;
  for (const { key, parse } of KEYS) {
    const [value, second] = pairs.filter(([name]) => name === key).map(([, one]) => one);
    if (value === undefined) continue;
    const read = parse(value, view);
    if (typeof read === 'string') notices.push({ key, text: read, usesDefault: true });
    else if ('problem' in read) {
      notices.push({ key, text: read.problem, usesDefault: false });
      view = { ...view, ...read.change };
    } else view = { ...view, ...read };
    if (second !== undefined) {
      const text =
        typeof read === 'string'
          ? i18n._('{key} stands twice; only the first was looked at', { key })
          : i18n._('{key} stands twice; {value} was used', { key, value: quoted(value) });
      notices.push({ key, text, usesDefault: false });
    }
  }
  const unknown = pairs.filter(([name]) => name !== 'v' && !KEYS.some(({ key }) => key === name));
  return { view, notices, unknown };
}

/** What the address may hold unescaped for legibility: RFC 3986 allows these in a query. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(LONE_SURROGATES, '\uFFFD'))
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':');
}

/** The query string of a view, `?` included, or '' for the default view without unknown pairs. */
export function serializeAddress(view: View, unknown: AddressPairs = []): string {
  const known = KEYS.flatMap(({ key, serialize }) => {
    const value = serialize(view);
    return value === null ? [] : [[key, value] as const];
  });
  const text = [...known, ...unknown].map(([key, value]) =>
    value === '' ? encode(key) : `${encode(key)}=${encode(value)}`,
  );
  return text.length === 0 ? '' : `?${text.join('&')}`;
}
