import { type Body, bodiesOf } from './body.ts';
import { energyOf } from './energy.ts';
import type { LayoutInput, LayoutPositions } from './layoutInput.ts';
import { planLayout } from './layoutPlan.ts';
import { polish } from './polish.ts';
import { roomsOf } from './room.ts';
import { seededRandom } from './seededRandom.ts';
import { separate, separateMarks } from './separate.ts';
import { simulate } from './simulate.ts';

// The forces take about half of the time.
const FORCES_PART = 0.5;

/** The steps of `computeLayout`, for a worker that must hear an abort between them: yields the part done, 0…1. */
export function* layoutSteps(input: LayoutInput): Generator<number, LayoutPositions, void> {
  const plan = planLayout(input);
  const random = seededRandom(input.seed);
  const bodies = bodiesOf(input, plan, random);
  for (const part of simulate(input, plan, bodies, random)) yield part * FORCES_PART;
  const rooms = roomsOf(input, plan);
  polish(energyOf(input, plan, bodies, rooms), plan, bodies, rooms, random);
  yield 0.9;
  separate(plan, bodies, rooms);
  separateMarks(input, bodies);
  if (!plan.poles && !input.fixed?.length) centre(bodies);
  return { x: Float32Array.from(bodies, (body) => body.x), y: Float32Array.from(bodies, (body) => body.y) };
}

/** Moves the middle of the picture to 0, 0; poles and fixed entities keep it in place without that. */
function centre(bodies: readonly Body[]): void {
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const x = middle(bodies.map((body) => body.x));
  const y = middle(bodies.map((body) => body.y));
  for (const body of bodies) {
    body.x -= x;
    body.y -= y;
  }
}

/**
 * Places entities: seeded forces, then moves and swaps that untangle, then room for labels. Deterministic; centred on 0, 0; about
 * 1000 world units high and `aspect` times as wide, more when the marks need it.
 */
export function computeLayout(input: LayoutInput): LayoutPositions {
  const steps = layoutSteps(input);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
