import type { Build, BuiltFile } from './builtFiles.ts';
import { cacheName } from './cachePlan.ts';

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Fetches one file past the browser's own cache and rejects unless it is the one that the build was made with. */
async function fetchVerified(scope: string, { path, sha256 }: BuiltFile): Promise<Response> {
  const response = await fetch(new URL(path, scope), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${path}: the server answered ${response.status}`);
  const bytes = await response.arrayBuffer();
  if ((await hashOf(bytes)) !== sha256) throw new Error(`${path} is of another build`);
  const type = response.headers.get('Content-Type');
  return new Response(bytes, { headers: type === null ? {} : { 'Content-Type': type } });
}

/** Fetches all files of a build into a cache of its own; all of them or none. */
export async function fillCache(scope: string, { id, files }: Build): Promise<void> {
  const name = cacheName(scope, id);
  const cache = await caches.open(name);
  try {
    await Promise.all(
      files.map(async (file) => cache.put(new URL(file.path, scope), await fetchVerified(scope, file))),
    );
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}
