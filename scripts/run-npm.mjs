import { spawnSync } from 'node:child_process';

/**
 * Runs npm and waits for it.
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options
 * @returns {import('node:child_process').SpawnSyncReturns<string | Buffer>}
 */
export function runNpm(args, options) {
  const npmCli = process.env['npm_execpath'];
  // The npm that started this process, if one did and it is npm; Windows needs a shell to find any other.
  if (npmCli?.endsWith('npm-cli.js')) return spawnSync(process.execPath, [npmCli, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}
