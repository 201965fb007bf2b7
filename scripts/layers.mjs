/**
 * The order of the folders of src/. A file may import from its own folder and from those before it in this array; a
 * layer with `imports` only from the ones named there.
 * @type {readonly { folder: string, pure?: true, imports?: readonly string[] }[]}
 */
const layers = [
  { folder: 'model', pure: true },
  { folder: 'i18n', pure: true },
  { folder: 'query', pure: true },
  { folder: 'jobs', pure: true, imports: [] },
  { folder: 'layout', pure: true, imports: ['model', 'jobs'] },
  { folder: 'measures', pure: true, imports: ['model', 'query', 'jobs', 'layout'] },
  { folder: 'render', pure: true },
  { folder: 'url', pure: true, imports: ['model', 'i18n'] },
  { folder: 'exchange', pure: true },
  { folder: 'dataset' },
  { folder: 'state' },
  { folder: 'ui' },
  { folder: 'app' },
];

const entryFile = 'src/main.tsx';
const stylesHome = 'src/styles/';
const testingHome = /^(src|pipeline)\/testing\//;
const pipelineImports = ['model', 'query', 'layout', 'url', 'state'];
const interfacePackage = /^(react|react-dom|zustand|@tanstack\/[^/]+)(\/|$)/;

/** @param {string} file a path from the project root */
const layerOf = (file) => layers.findIndex(({ folder }) => file.startsWith(`src/${folder}/`));

/** @param {string} file a path from the project root */
export const isPure = (file) => layers[layerOf(file)]?.pure === true;

/** @param {string} file a path from the project root */
export const isTest = (file) => /\.(test|spec)\.tsx?$/.test(file);

/**
 * @param {string} file a path from the project root
 * @returns {boolean} whether there is a rule for this file's imports
 */
export function hasHome(file) {
  if (!file.startsWith('src/')) return true;
  return file === entryFile || file.startsWith(stylesHome) || testingHome.test(file) || layerOf(file) >= 0;
}

/**
 * @param {string} file
 * @returns {readonly string[]} the layers it may import, its own among them
 */
function listAllowedLayers(file) {
  if (file === entryFile) return ['app'];
  if (file.startsWith('pipeline/')) return pipelineImports;
  const index = layerOf(file);
  const layer = layers[index];
  // Test helpers, e2e/ and bench/ may know everything.
  if (!layer) return layers.map(({ folder }) => folder);
  return [...(layer.imports ?? layers.slice(0, index).map(({ folder }) => folder)), layer.folder];
}

/**
 * @param {string} from
 * @param {string} to a file in src/
 */
function explainForbiddenSource(from, to) {
  if (to === entryFile) return 'nothing imports the entry';
  if (from === entryFile && to.endsWith('.css')) return null;
  if (to.startsWith(stylesHome)) return 'only the entry imports global styles';
  const allowed = listAllowedLayers(from);
  if (allowed.some((folder) => to.startsWith(`src/${folder}/`))) return null;
  return `of src/ it may import only ${allowed.join(', ')}`;
}

/**
 * Why one file of the project must not import another.
 * @param {string} from a path from the project root
 * @param {string} to a path from the project root
 * @returns {string | null} null when it may
 */
export function explainForbiddenFile(from, to) {
  if (isTest(to)) return 'nothing imports a test';
  if (testingHome.test(to)) {
    const mayImport = isTest(from) || testingHome.test(from) || /^(e2e|bench)\//.test(from);
    return mayImport ? null : 'only tests, e2e/ and bench/ import test helpers';
  }
  if (to.startsWith('src/')) return explainForbiddenSource(from, to);
  if (from.startsWith('src/') && !isTest(from) && !testingHome.test(from))
    return 'what runs in a page imports nothing outside src/';
  if (from.startsWith('pipeline/') && !to.startsWith('pipeline/') && !to.startsWith('data/'))
    return 'pipeline/ imports only itself, src/ and data/';
  return null;
}

/**
 * Why a file must not import a package.
 * @param {string} from a path from the project root
 * @param {string} specifier `react`, `node:fs` …
 * @returns {string | null} null when it may
 */
export function explainForbiddenPackage(from, specifier) {
  if (isTest(from) || testingHome.test(from)) return null;
  if (specifier.startsWith('node:') && from.startsWith('src/'))
    return 'what runs in a page has no Node modules';
  if (interfacePackage.test(specifier) && (isPure(from) || from.startsWith('pipeline/')))
    return 'the pure folders and pipeline/ know no interface library';
  return null;
}
