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
      const mode = process.env['NODE_ENV'];
      if (mode !== 'production')
        this.error(`NODE_ENV is "${mode}": the build would hold React for development`);
      sources = hashBuildInputs(root);
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'build.json', source: `${JSON.stringify({ sources })}\n` });
    },
  };
}
