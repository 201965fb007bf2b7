import { parseSync } from 'vite';

const dynamicImport = /\bimport\(\s*(['"`])([^'"`]+)\1/g;
const workerUrl = /\bnew URL\(\s*(['"])(\.[^'"]+)\1\s*,\s*import\.meta\.url/g;
const plainRelativeImport = /^(?:import|export)\s(?:[^'"`;]*\sfrom\s)?\s*['"]\.{1,2}\//m;

/**
 * What a module imports in any way: values, types (`import type`, `import('…')`), styles, workers, lazily.
 * @param {string} file its name, whose ending says the language
 * @param {string} text
 * @returns {string[]} specifiers as written, each once, without a `?query`
 * @throws {Error} when the text does not parse, or has imports that were not found
 */
export function readImports(file, text) {
  const { errors, module } = parseSync(file, text);
  const [error] = errors;
  if (error) throw new Error(`${file} does not parse: ${error.message}`);

  const found = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ),
    ...[...text.matchAll(dynamicImport), ...text.matchAll(workerUrl)].map((match) => match[2] ?? ''),
  ];
  if (found.length === 0 && plainRelativeImport.test(text)) {
    throw new Error(`${file} has imports, but the parser saw none`);
  }
  return [...new Set(found.map((specifier) => specifier.replace(/\?.*$/, '')))];
}
