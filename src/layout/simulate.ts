import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { LayoutInput } from './layoutInput.ts';
import type { LayoutPlan } from './layoutPlan.ts';
import { seededRandom } from './seededRandom.ts';

/** A copy of an entity for the simulation; `fx` and `fy` hold it in place. */
export interface Body extends SimulationNodeDatum {
  readonly row: number;
  x: number;
  y: number;
}

interface Spring extends SimulationLinkDatum<Body> {
  readonly strength: number;
}

const CROWD = 400;

function bodiesOf(input: LayoutInput, plan: LayoutPlan, random: () => number): Body[] {
  const { halfWidth, halfHeight } = plan.frame;
  const bodies: Body[] = [];
  for (let row = 0; row < input.entityCount; row++) {
    const spreadX = (random() - 0.5) * halfWidth;
    const spreadY = (random() - 0.5) * 2 * halfHeight;
    const plannedX = plan.targetX[row]!;
    const plannedY = plan.targetY[row]!;
    const x = input.start?.x[row] ?? (Number.isNaN(plannedX) ? spreadX : plannedX + spreadX * 0.1);
    const y = input.start?.y[row] ?? (Number.isNaN(plannedY) ? spreadY : plannedY);
    bodies.push({ row, x, y });
  }
  if (plan.poles) {
    for (const row of [plan.poles.left, plan.poles.right]) {
      bodies[row]!.fx = plan.targetX[row]!;
      bodies[row]!.fy = 0;
    }
  }
  for (const { row, x, y } of input.fixed ?? []) {
    bodies[row]!.fx = x;
    bodies[row]!.fy = y;
  }
  return bodies;
}

/** Springs pull less at busy ends, and poles hardly pull at all: their place is given. */
function springsOf({ ties }: LayoutInput, plan: LayoutPlan, degree: Uint32Array): Spring[] {
  const springs: Spring[] = [];
  for (let tie = 0; tie < ties.a.length; tie++) {
    const source = ties.a[tie]!;
    const target = ties.b[tie]!;
    const atPole =
      plan.poles !== null &&
      [plan.poles.left, plan.poles.right].some((pole) => pole === source || pole === target);
    const busy = Math.min(degree[source]!, degree[target]!);
    springs.push({ source, target, strength: (atPole ? 0.02 : 0.5) / Math.max(1, busy) });
  }
  return springs;
}

function degreesOf({ entityCount, ties }: LayoutInput): Uint32Array {
  const degree = new Uint32Array(entityCount);
  for (let tie = 0; tie < ties.a.length; tie++) {
    degree[ties.a[tie]!]!++;
    degree[ties.b[tie]!]!++;
  }
  return degree;
}

/** Keeps bodies inside the frame. */
function keepInside({ frame }: LayoutPlan, bodies: readonly Body[]): () => void {
  return () => {
    for (const body of bodies) {
      body.x = Math.min(frame.halfWidth, Math.max(-frame.halfWidth, body.x));
      body.y = Math.min(frame.halfHeight, Math.max(-frame.halfHeight, body.y));
    }
  };
}

/** Lets seeded forces act on private copies until they rest. */
export function simulate(input: LayoutInput, plan: LayoutPlan): Body[] {
  const random = seededRandom(input.seed);
  const bodies = bodiesOf(input, plan, random);
  const crowd = bodies.length > CROWD;
  const { halfWidth, halfHeight } = plan.frame;
  const spacing = Math.sqrt((4 * halfWidth * halfHeight) / Math.max(1, bodies.length));
  const or = (value: number, otherwise: number) => (Number.isNaN(value) ? otherwise : value);
  const repulsion = forceManyBody<Body>()
    .strength(-spacing * (plan.poles ? 3 : 4))
    .theta(crowd ? 1.2 : 0.9)
    .distanceMax(crowd ? 400 : 800);
  forceSimulation(bodies)
    .randomSource(random)
    .alphaDecay(crowd ? 0.05 : 0.0228)
    .force('repulsion', repulsion)
    .force(
      'springs',
      forceLink<Body, Spring>(springsOf(input, plan, degreesOf(input)))
        .distance(spacing)
        .strength((spring) => spring.strength),
    )
    .force(
      'x',
      forceX<Body>((body) => or(plan.targetX[body.row]!, 0)).strength((body) =>
        Number.isNaN(plan.targetX[body.row]!) ? 0.02 : 0.12,
      ),
    )
    .force(
      'y',
      forceY<Body>((body) => or(plan.targetY[body.row]!, 0)).strength((body) =>
        Number.isNaN(plan.targetY[body.row]!) ? 0.02 : 0.04,
      ),
    )
    .force(
      'collide',
      forceCollide<Body>((body) => input.radius[body.row]! + spacing * 0.12),
    )
    .force('inside', keepInside(plan, bodies))
    .stop()
    .tick(crowd ? 120 : 300);
  return bodies;
}
