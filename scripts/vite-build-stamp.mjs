import { hashBuildInputs } from './build-stamp.mjs';

/**
 * Writes `dist/build.json`, which says what sources the folder was built from.
 * @returns {import('vite').Plugin}
 */
export function buildStamp() {
  let root = '';
  let sources = '';
  return {
    name: 'tieline:build-stamp',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      sources = hashBuildInputs(root);
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'build.json', source: `${JSON.stringify({ sources })}\n` });
    },
  };
}
