import type { Citation } from './citationItem.ts';

/** One reference as a CSL-JSON file: a list of one item. */
export function cslJson({ item }: Citation): string {
  return `${JSON.stringify([item], null, 1)}\n`;
}
