import type { LayoutInput } from './layoutInput.ts';

/** Number of ties of each entity. */
export function degreesOf({ entityCount, ties }: Pick<LayoutInput, 'entityCount' | 'ties'>): Uint32Array {
  const degree = new Uint32Array(entityCount);
  for (let tie = 0; tie < ties.a.length; tie++) {
    degree[ties.a[tie]!]!++;
    degree[ties.b[tie]!]!++;
  }
  return degree;
}
