import type { Build } from './builtFiles.ts';

/** Where an answer is looked for, in this order; nothing in the list leaves the request to the network. */
export interface CachePlan {
  /** Path below the page under which the file is kept. */
  readonly path: string;
  readonly caches: 'own' | 'any' | { readonly build: string };
}

/** A page whose view is in the query string. */
const PAGE = 'index.html';

/** Names of files whose content never changes: they hold a hash. */
const VERSIONED = /^assets\//;

/** The cache of one build; other programs of the same site have caches too. */
export function cacheName(scope: string, build: string): string {
  return `tieline ${new URL(scope).pathname} ${build}`;
}

/** Caches of builds of this program among all of the site. */
export function ownCaches(scope: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => name.startsWith(cacheName(scope, '')));
}

/**
 * Where a request is answered from; null leaves it to the network. A page asks for data with the id of its build and gets
 * that build's or the network's, never another's. A file with a hash in its name may come from any build.
 */
export function cachePlan(
  scope: string,
  build: Build,
  { url, method, isPage }: { readonly url: string; readonly method: string; readonly isPage: boolean },
): CachePlan | null {
  if (method !== 'GET' || !url.startsWith(scope)) return null;
  const { pathname, searchParams } = new URL(url);
  const path = decodeURIComponent(pathname.slice(new URL(scope).pathname.length));
  if (isPage) return path === '' || path === PAGE ? { path: PAGE, caches: 'own' } : null;
  const asked = searchParams.get('build');
  if (asked !== null) return { path, caches: { build: asked } };
  if (VERSIONED.test(path)) return { path, caches: 'any' };
  return build.files.some((file) => file.path === path) ? { path, caches: 'own' } : null;
}
