/** An id for something that a reader puts by: no two of one browser are alike, and no shipped tour begins like it. */
export function shelfId(now: number, random: () => number): string {
  return `own-${now.toString(36)}-${Math.floor(random() * 36 ** 4)
    .toString(36)
    .padStart(4, '0')}`;
}
