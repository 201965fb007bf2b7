/** Independent sources of a tie in A and in B: "2 → 5 sources"; "on record" when it rests on none in either. */
export function sourceShiftText(sourcesA: number, sourcesB: number): string {
  if (sourcesA === 0 && sourcesB === 0) return 'on record';
  return `${sourcesA} → ${sourcesB} ${sourcesB === 1 ? 'source' : 'sources'}`;
}
