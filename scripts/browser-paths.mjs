import path from 'node:path';

const { env, platform } = process;

/**
 * @typedef {object} ProgramNames
 * @property {string[]} windows below the folders of programs
 * @property {string[]} mac applications whose program has their name
 * @property {string[]} unix names of commands
 * @property {string[]} unixFolders where they are besides the usual folders
 */

/** @type {ProgramNames} */
const chromiumNames = {
  windows: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Chromium\\Application\\chrome.exe',
  ],
  mac: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
  unix: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  unixFolders: ['/opt/google/chrome'],
};

/** @type {ProgramNames} */
const firefoxNames = {
  windows: ['Mozilla Firefox\\firefox.exe'],
  mac: ['Firefox'],
  unix: ['firefox-esr', 'firefox'],
  unixFolders: ['/usr/lib/firefox', '/opt/firefox'],
};

/**
 * @param {ProgramNames} names
 * @returns {string[]}
 */
function listWindowsPaths({ windows }) {
  return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => windows.map((program) => path.join(folder, program)));
}

/**
 * @param {ProgramNames} names
 * @returns {string[]}
 */
function listMacPaths({ mac }) {
  return ['/Applications', path.join(env['HOME'] ?? '', 'Applications')].flatMap((folder) =>
    mac.map((name) => {
      const inside = path.join(folder, `${name}.app`, 'Contents/MacOS');
      return path.join(inside, name === 'Firefox' ? 'firefox' : name);
    }),
  );
}

/**
 * @param {ProgramNames} names
 * @returns {string[]}
 */
function listUnixPaths({ unix, unixFolders }) {
  const folders = [
    ...(env['PATH'] ?? '').split(':'),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    ...unixFolders,
  ];
  return unix.flatMap((name) => folders.filter(Boolean).map((folder) => path.join(folder, name)));
}

/**
 * @param {ProgramNames} names
 * @returns {string[]}
 */
function listPaths(names) {
  const list = platform === 'win32' ? listWindowsPaths : platform === 'darwin' ? listMacPaths : listUnixPaths;
  return [...new Set(list(names))];
}

/**
 * Where a Chromium-family browser usually lives on this system, best first.
 * @returns {string[]} absolute paths, each once; they need not exist
 */
export const listBrowserPaths = () => listPaths(chromiumNames);

/**
 * Where Firefox usually lives on this system, best first.
 * @returns {string[]} absolute paths, each once; they need not exist
 */
export const listFirefoxPaths = () => listPaths(firefoxNames);
