import type { ExportScope, ExportSource } from '../exportSource.ts';

/** Says of a link whether an export holds it. */
export type InScope = (link: number) => boolean;

/** Which links belong to what the view shows, or to the whole dataset. */
export function linksInScope({ visible }: Pick<ExportSource, 'visible'>, scope: ExportScope): InScope {
  return scope === 'all' ? () => true : (link) => visible.failures[link] === 0;
}
