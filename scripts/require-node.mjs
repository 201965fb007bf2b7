const needed = [20, 19];

/**
 * Whether this Node can run the project's tools.
 * @param {string} version as in `process.versions.node`
 * @returns {boolean}
 */
export function isNodeFit(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed;
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

/** Ends the process with a message that says what to do when this Node is too old. */
export function requireNode() {
  if (isNodeFit(process.versions.node)) return;
  console.error(
    `Tieline needs Node.js ${needed.join('.')} or newer; this is ${process.versions.node}. See https://nodejs.org/`,
  );
  process.exit(1);
}
