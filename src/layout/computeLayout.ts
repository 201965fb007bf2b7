import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force';
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { LayoutInput, LayoutPositions } from './layoutInput.ts';
import { seededRandom } from './seededRandom.ts';

interface Node extends SimulationNodeDatum {
  row: number;
  x: number;
  y: number;
}

const HEIGHT = 1000;

/** Places entities by seeded forces: deterministic, centred on 0, 0, about 1000 world units high. */
export function computeLayout(input: LayoutInput): LayoutPositions {
  const { entityCount, ties, radius, lean } = input;
  const width = HEIGHT * (input.aspect ?? 1.6);
  const random = seededRandom(input.seed);
  const nodes: Node[] = [];
  for (let row = 0; row < entityCount; row++) {
    const x = input.start?.x[row] ?? (random() - 0.5) * width;
    const y = input.start?.y[row] ?? (random() - 0.5) * HEIGHT;
    nodes.push({ row, x, y });
  }
  for (const { row, x, y } of input.fixed ?? []) {
    const node = nodes[row]!;
    node.fx = x;
    node.fy = y;
  }
  const links: SimulationLinkDatum<Node>[] = [];
  for (let tie = 0; tie < ties.a.length; tie++) links.push({ source: ties.a[tie]!, target: ties.b[tie]! });
  const targetX = (node: Node) => (Number.isNaN(lean[node.row]) ? 0 : (lean[node.row]! * 0.62 * width) / 2);
  forceSimulation(nodes)
    .randomSource(random)
    .force('charge', forceManyBody<Node>().strength(-400))
    .force('link', forceLink(links).distance(120).strength(0.05))
    .force('x', forceX<Node>(targetX).strength(0.2))
    .force('y', forceY<Node>(0).strength(0.06))
    .force(
      'collide',
      forceCollide<Node>((node) => radius[node.row]! + 4),
    )
    .stop()
    .tick(300);
  return { x: Float32Array.from(nodes, (node) => node.x), y: Float32Array.from(nodes, (node) => node.y) };
}
