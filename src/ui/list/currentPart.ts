/** Which part a reader is in: the last one that begins at or above a line, the first one before that; -1 of none. All in pixels from the top. */
export function currentPart(beginnings: readonly number[], line: number): number {
  const passed = beginnings.findLastIndex((beginning) => beginning <= line);
  return beginnings.length === 0 ? -1 : Math.max(passed, 0);
}
