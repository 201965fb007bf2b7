import type { Build } from './builtFiles.ts';
import { type CachePlan, cacheName, ownCaches } from './cachePlan.ts';

/** The names of the caches that a plan allows, first choice first. */
async function cachesOf(
  scope: string,
  build: Build,
  { caches: allowed }: CachePlan,
): Promise<readonly string[]> {
  const own = cacheName(scope, build.id);
  if (allowed === 'own') return [own];
  if (allowed === 'any') return [own, ...ownCaches(scope, await caches.keys())];
  return [cacheName(scope, allowed.build)];
}

/** Answers from the caches of a plan, else from the network. */
export async function answerFromCache(
  scope: string,
  build: Build,
  plan: CachePlan,
  request: Request,
): Promise<Response> {
  for (const name of await cachesOf(scope, build, plan)) {
    const kept = await caches.match(new URL(plan.path, scope).href, { cacheName: name });
    if (kept) return kept;
  }
  return fetch(request);
}
