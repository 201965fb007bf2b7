import type { Records } from '../read/records.ts';
import type { Findings } from './findings.ts';

/** A claim's id says where it stands: `p<paragraph>s<sentence>-<letter>`. */
export function checkClaimIds({ claims }: Records): Findings {
  const problems = claims.flatMap(({ record: { id, at }, where }) => {
    const start = `p${at.paragraph}s${at.sentence}-`;
    if (id.startsWith(start) && /^[a-z]$/.test(id.slice(start.length))) return [];
    const what = `claim ${id} stands in paragraph ${at.paragraph}, sentence ${at.sentence}`;
    return [{ where, what, todo: `call it ${start}a, or the next free letter, or correct its place` }];
  });
  return { count: claims.length, of: 'claims', problems };
}
