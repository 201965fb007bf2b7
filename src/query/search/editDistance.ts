/** Longer words are compared by their first letters only. */
const LENGTH_MAX = 64;
const line = new Uint8Array(LENGTH_MAX + 1);

/** How many letters must be put in, left out or changed to make one word of another; more than `most` counts as `most + 1`. */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  const width = Math.min(other.length, LENGTH_MAX);
  const height = Math.min(one.length, LENGTH_MAX);
  for (let at = 0; at <= width; at++) line[at] = at;
  for (let row = 1; row <= height; row++) {
    const letter = one.charCodeAt(row - 1);
    let diagonal = line[0]!;
    let left = row;
    let least = row;
    line[0] = row;
    for (let at = 1; at <= width; at++) {
      const changed = diagonal + (letter === other.charCodeAt(at - 1) ? 0 : 1);
      diagonal = line[at]!;
      left = Math.min(changed, diagonal + 1, left + 1);
      line[at] = left;
      if (left < least) least = left;
    }
    if (least > most) return most + 1;
  }
  return Math.min(line[width]!, most + 1);
}
