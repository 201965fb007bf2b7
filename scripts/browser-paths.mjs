import path from 'node:path';

const { env, platform } = process;

/** @returns {string[]} */
function listWindowsPaths() {
  const programs = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Chromium\\Application\\chrome.exe',
  ];
  return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => programs.map((program) => path.join(folder, program)));
}

/** @returns {string[]} */
function listMacPaths() {
  return ['/Applications', path.join(env['HOME'] ?? '', 'Applications')].flatMap((folder) =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `${folder}/${name}.app/Contents/MacOS/${name}`,
    ),
  );
}

/** @returns {string[]} */
function listUnixPaths() {
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  const folders = [
    ...(env['PATH'] ?? '').split(':'),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    '/opt/google/chrome',
  ];
  return names.flatMap((name) => folders.filter(Boolean).map((folder) => path.join(folder, name)));
}

/**
 * Where a Chromium-family browser usually lives on this system, best first.
 * @returns {string[]} absolute paths, each once; they need not exist
 */
export function listBrowserPaths() {
  const paths =
    platform === 'win32' ? listWindowsPaths() : platform === 'darwin' ? listMacPaths() : listUnixPaths();
  return [...new Set(paths)];
}
