import { build } from 'vite';
import { isBuildFresh } from './build-stamp.mjs';

/**
 * Builds the app into `dist` unless it is there already, made from the present sources.
 * @param {string} root the project root
 * @returns {Promise<boolean>} whether it had to be built
 */
export async function ensureBuild(root) {
  if (isBuildFresh(root)) return false;
  // Playwright sets "test" for what it starts; React would then be the slow one for development.
  process.env['NODE_ENV'] = 'production';
  await build({ root, logLevel: 'warn' });
  return true;
}
