import { describe, expect, it } from 'vitest';
import { cacheName, cachePlan, ownCaches } from './cachePlan.ts';

const SCOPE = 'https://example.org/tieline/';
const BUILD = {
  id: 'b2',
  files: [
    { path: 'index.html', sha256: '' },
    { path: 'icon.png', sha256: '' },
  ],
};

const plan = (rest: string, isPage = false, method = 'GET') =>
  cachePlan(SCOPE, BUILD, { url: `https://example.org/${rest}`, method, isPage });

describe('a page', () => {
  it.each(['tieline/', 'tieline/?view=list', 'tieline/index.html?embed=1'])(
    '%s is the page of the build at hand',
    (rest) => expect(plan(rest, true)).toEqual({ path: 'index.html', caches: 'own' }),
  );

  it.each(['tieline/elsewhere.html', 'other/'])('%s is none of ours', (rest) => {
    expect(plan(rest, true)).toBeNull();
  });
});

describe('a file', () => {
  it('with a build in its address comes from that build alone', () => {
    expect(plan('tieline/data/china-russia/graph.json?build=b1')).toEqual({
      path: 'data/china-russia/graph.json',
      caches: { build: 'b1' },
    });
  });

  it('with a hash in its name may come from any build', () => {
    expect(plan('tieline/assets/main-Ab12.js')).toEqual({ path: 'assets/main-Ab12.js', caches: 'any' });
  });

  it('with neither comes from the build at hand, or the network when that has no such file', () => {
    expect(plan('tieline/icon.png')).toEqual({ path: 'icon.png', caches: 'own' });
    expect(plan('tieline/build.json')).toBeNull();
  });

  it('of another folder, another site or another method is none of ours', () => {
    expect(plan('other/icon.png')).toBeNull();
    expect(plan('tieline/icon.png', false, 'POST')).toBeNull();
    expect(
      cachePlan(SCOPE, BUILD, { url: 'https://example.net/icon.png', method: 'GET', isPage: false }),
    ).toBeNull();
  });
});

it('knows its own caches among those of the site', () => {
  const mine = cacheName(SCOPE, 'b1');
  expect(ownCaches(SCOPE, [mine, cacheName('https://example.org/other/', 'b1'), 'workbox'])).toEqual([mine]);
});
