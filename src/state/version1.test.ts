import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { graphOf } from '../model/graphOf.ts';
import { DEFAULT_VIEW, type View } from '../model/view.ts';
import { GraphFileSchema } from '../model/wire/graphFile.ts';
import { ManifestFileSchema } from '../model/wire/manifestFile.ts';
import { parseAddress, serializeAddress } from '../url/address.ts';
import { pairsOf } from '../url/addressPairs.ts';
import { KEYS } from '../url/keys.ts';
import { createExplorerStore } from './explorerStore.ts';

/** An address that was once handed on, and what it must open for good. */
interface KeptAddress {
  readonly address: string;
  /** What differs from the first view. */
  readonly opens: Partial<View>;
  /** Keys of what could not be read. */
  readonly unread?: readonly string[];
  /** What each other notice must name. */
  readonly names?: readonly string[];
  /** The address that then stands in the bar. */
  readonly rewritten: string;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const KEPT = read('src/url/version1.addresses.json') as readonly KeptAddress[];
const graph = graphOf(v.parse(GraphFileSchema, read('data/china-russia/graph.json')));
const manifest = v.parse(ManifestFileSchema, read('data/china-russia/manifest.json'));

describe('an address of version 1 opens for good', () => {
  it.each(KEPT)('$address', ({ address, opens, unread = [], names = [], rewritten }) => {
    const parsed = parseAddress(address);
    const { view, unknown, notices } = createExplorerStore(graph, manifest, parsed).getState();
    expect(view).toEqual({ ...DEFAULT_VIEW, ...opens });
    expect(serializeAddress(view, unknown)).toBe(rewritten);
    expect(parsed.notices.map(({ key }) => key)).toEqual(unread);
    const told = notices.map(({ text }) => text);
    expect(told).toEqual([...unread.map((key) => `(${key}):`), ...names].map(containing));
  });

  it('in every key and every field of the view', () => {
    const keys = new Set(KEPT.flatMap(({ address }) => pairsOf(address).map(([key]) => key)));
    expect(['v', ...KEYS.map(({ key }) => key)].filter((key) => !keys.has(key))).toEqual([]);
    const fields = new Set(KEPT.flatMap(({ opens }) => Object.keys(opens)));
    const named = { dataset: 'the shipped one', dataVersion: 'the one at hand' };
    expect(Object.keys(DEFAULT_VIEW).filter((field) => !fields.has(field))).toEqual(Object.keys(named));
  });
});

function containing(part: string): unknown {
  return expect.stringContaining(part);
}
