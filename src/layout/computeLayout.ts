import type { LayoutInput, LayoutPositions } from './layoutInput.ts';
import { planLayout } from './layoutPlan.ts';
import { roomsOf } from './room.ts';
import { separate, separateMarks } from './separate.ts';
import { simulate } from './simulate.ts';
import { swapPlaces } from './swapPlaces.ts';

/** Places entities: plan, seeded forces, swaps that shorten ties, room for labels. Deterministic; centred on 0, 0; about 1000 world units high, more when the marks need it. */
export function computeLayout(input: LayoutInput): LayoutPositions {
  const plan = planLayout(input);
  const bodies = simulate(input, plan);
  swapPlaces(input, plan, bodies);
  separate(input, plan, bodies, roomsOf(input, plan));
  separateMarks(input, bodies);
  return { x: Float32Array.from(bodies, (body) => body.x), y: Float32Array.from(bodies, (body) => body.y) };
}
