import { answerFromCache } from './answerFromCache.ts';
import type { Build } from './builtFiles.ts';
import { cacheName, cachePlan, ownCaches } from './cachePlan.ts';
import { fillCache } from './fillCache.ts';

declare const self: ServiceWorkerGlobalScope;

/** Written above this program by the build. */
declare const tielineBuild: Build;

const { scope } = self.registration;

/** Drops what older builds left, once no page of theirs can be open. */
async function dropOlder(): Promise<void> {
  const open = await self.clients.matchAll({ includeUncontrolled: true });
  if (open.length > 0) return;
  const own = cacheName(scope, tielineBuild.id);
  const names = ownCaches(scope, await caches.keys());
  await Promise.all(names.filter((name) => name !== own).map((name) => caches.delete(name)));
}

self.addEventListener('install', (event) => event.waitUntil(fillCache(scope, tielineBuild)));

self.addEventListener('activate', (event) => event.waitUntil(dropOlder().then(() => self.clients.claim())));

// The reader pressed "Update"; without that a new build waits until no page of the old one is open.
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const isPage = request.mode === 'navigate';
  const plan = cachePlan(scope, tielineBuild, { url: request.url, method: request.method, isPage });
  if (isPage && plan) event.waitUntil(dropOlder());
  if (plan) event.respondWith(answerFromCache(scope, tielineBuild, plan, request));
});
