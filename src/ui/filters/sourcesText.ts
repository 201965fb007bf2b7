/** A limit to the number of independent sources in words. */
export function sourcesText(least: number, most: number | null): string {
  if (most === null) return `At least ${least} ${least === 1 ? 'source' : 'sources'}`;
  if (least <= 1) return most === 1 ? 'One source alone' : `${most} sources at most`;
  return least === most ? `${least} sources` : `${least} to ${most} sources`;
}
