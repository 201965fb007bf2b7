import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
} from 'd3-force';
import type { Body } from './body.ts';
import { degreesOf } from './degreesOf.ts';
import type { LayoutInput } from './layoutInput.ts';
import type { LayoutPlan } from './layoutPlan.ts';
import { nearestInRange } from './planRanges.ts';

interface Spring extends SimulationLinkDatum<Body> {
  readonly strength: number;
}

// From here on: coarser repulsion that ends early, and fewer steps (14 s become 3 s for 7,000 entities).
const CROWD = 400;

/** Springs pull less at busy ends, and poles hardly pull at all: their place is given. */
function springsOf(input: LayoutInput, { poles }: LayoutPlan): Spring[] {
  const { ties } = input;
  const degree = degreesOf(input);
  const springs: Spring[] = [];
  for (let tie = 0; tie < ties.a.length; tie++) {
    const source = ties.a[tie]!;
    const target = ties.b[tie]!;
    const atPole = [poles?.left, poles?.right].some((pole) => pole === source || pole === target);
    const busy = Math.min(degree[source]!, degree[target]!);
    springs.push({ source, target, strength: (atPole ? 0.02 : 0.5) / Math.max(1, busy) });
  }
  return springs;
}

/** Keeps bodies inside the frame and pulls them into their range. */
function stayIn({ frame, ranges }: LayoutPlan, bodies: readonly Body[]): (alpha: number) => void {
  const limit = (value: number, half: number) => Math.min(half, Math.max(-half, value));
  return (alpha) => {
    for (const body of bodies) {
      body.x += (nearestInRange(ranges, body.row, body.x) - body.x) * Math.min(1, alpha + 0.1);
      body.x = limit(body.x, frame.halfWidth);
      body.y = limit(body.y, frame.halfHeight);
    }
  };
}

/** Lets forces act on the bodies until they rest; yields after every tenth of the way what part is done. */
export function* simulate(
  input: LayoutInput,
  plan: LayoutPlan,
  bodies: Body[],
  random: () => number,
): Generator<number, void, void> {
  const crowd = bodies.length > CROWD;
  const { halfWidth, halfHeight } = plan.frame;
  const spacing = Math.sqrt((4 * halfWidth * halfHeight) / Math.max(1, bodies.length));
  const springs = forceLink<Body, Spring>(springsOf(input, plan))
    .distance(spacing)
    .strength((spring) => spring.strength);
  const repulsion = forceManyBody<Body>()
    .strength(-spacing * 3)
    .theta(crowd ? 1.2 : 0.9)
    .distanceMax(crowd ? 400 : 800);
  const simulation = forceSimulation(bodies)
    .randomSource(random)
    .alphaDecay(crowd ? 0.08 : 0.0228)
    .force('repulsion', repulsion)
    .force('springs', springs)
    .force('x', forceX<Body>(0).strength(0.02))
    .force('y', forceY<Body>(0).strength(0.03))
    .force(
      'collide',
      forceCollide<Body>((body) => input.radius[body.row]! + spacing * 0.12),
    )
    .force('stay', stayIn(plan, bodies))
    .stop();
  for (let tenth = 1; tenth <= 10; tenth++) {
    simulation.tick(crowd ? 8 : 30);
    yield tenth / 10;
  }
}
