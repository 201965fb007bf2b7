import type { Findings } from './findings.ts';

/** A folder of derived files: what it must hold and what it holds, by name. */
export interface DerivedFolder {
  readonly folder: string;
  readonly wanted: ReadonlyMap<string, string>;
  readonly found: ReadonlyMap<string, string>;
}

/** The derived files that stand in the project are, byte for byte, what the records and schemas give. */
export function checkCommitted(folders: readonly DerivedFolder[]): Findings {
  const problems = folders.flatMap(({ folder, wanted, found }) => {
    const names = [...new Set([...wanted.keys(), ...found.keys()])];
    return names
      .filter((name) => wanted.get(name) !== found.get(name))
      .map((name) => {
        const what = found.has(name)
          ? wanted.has(name)
            ? 'is not what the records give'
            : 'is not made from the records'
          : 'is missing';
        const todo = wanted.has(name) ? 'run "npm run data" and commit the result' : 'delete it';
        return { where: { file: `${folder}/${name}`, line: 1 }, what, todo };
      });
  });
  return { count: folders.reduce((sum, { wanted }) => sum + wanted.size, 0), of: 'files', problems };
}
