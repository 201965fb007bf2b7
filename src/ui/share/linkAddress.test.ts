import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../model/view.ts';
import { parseAddress } from '../../url/address.ts';
import { viewOfLink, wholeAddress } from './linkAddress.ts';

const PLACE = { origin: 'https://example.org', pathname: '/tieline/' };
const NOTHING = { camera: null, dataVersion: null, language: null };
const VIEW = { ...DEFAULT_VIEW, language: 'ru', camera: { x: 1, y: 2, k: 3 }, dataVersion: 'old' } as const;

describe('the link of a view', () => {
  it('keeps neither camera, data version nor language unless asked to', () => {
    expect(wholeAddress(PLACE, viewOfLink(VIEW, NOTHING), [])).toBe('https://example.org/tieline/');
  });

  it('keeps what it is asked to, as an address that reads the same', () => {
    const camera = { x: 12.5, y: -40, k: 1.25 };
    const view = viewOfLink(VIEW, { camera, dataVersion: 'abc123', language: 'zh' });
    const address = wholeAddress(PLACE, view, []);
    expect(address).toBe('https://example.org/tieline/?lang=zh&data=abc123&cam=12.5,-40,1.25');
    expect(parseAddress(new URL(address).search).view).toEqual(view);
  });

  it('opens on a page of its own, also when it is made inside another', () => {
    expect(viewOfLink({ ...DEFAULT_VIEW, embed: true }, NOTHING).embed).toBe(false);
  });

  it('keeps pairs that mean nothing here', () => {
    expect(wholeAddress(PLACE, DEFAULT_VIEW, [['from', 'newsletter']])).toBe(
      'https://example.org/tieline/?from=newsletter',
    );
  });
});
