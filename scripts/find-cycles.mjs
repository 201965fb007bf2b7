/**
 * Files that import themselves by a detour.
 * @param {ReadonlyMap<string, readonly string[]>} graph file → files it imports
 * @returns {string[][]} each a way whose last file imports its first; at most one for each file it starts from
 */
export function findCycles(graph) {
  /** @type {string[][]} */
  const cycles = [];
  /** @type {Set<string>} */
  const done = new Set();
  /** @type {string[]} */
  const way = [];

  /** @param {string} file */
  function visit(file) {
    const at = way.indexOf(file);
    if (at >= 0) {
      cycles.push(way.slice(at));
      return;
    }
    if (done.has(file)) return;
    way.push(file);
    for (const next of graph.get(file) ?? []) visit(next);
    way.pop();
    done.add(file);
  }

  for (const file of graph.keys()) visit(file);
  return cycles;
}
