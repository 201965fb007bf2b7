import { describe, expect, test } from 'vitest';
import { type DrawLayer, EMPTY_LAYER } from '../../render/drawList.ts';
import type { PaintOrder } from '../../render/paintOrder.ts';
import { createHandoverSurface } from './handoverPainting.ts';
import type { PainterSurface } from './painterSurface.ts';
import type { WorkerSurfaceListener } from './workerPainting.ts';

const layer = (color: string): DrawLayer => ({ ...EMPTY_LAYER, veil: { color, alpha: 1 } });
const order = (base: string | null, overlay: string | null): PaintOrder => ({
  viewport: { width: 40, height: 30, pixelRatio: 1 },
  ground: 'white',
  base: base === null ? null : layer(base),
  overlay: overlay === null ? null : layer(overlay),
});
const words = ({ base, overlay }: PaintOrder) => `${base?.veil?.color ?? '–'} ${overlay?.veil?.color ?? '–'}`;

function setUp() {
  const calls: string[] = [];
  const surface = (name: string): PainterSurface => ({
    paint: (one) => void calls.push(`${name} ${words(one)}`),
    whenPainted: () => void calls.push(`${name} asked`),
    remove: () => void calls.push(`${name} removed`),
  });
  const worker: { listener?: WorkerSurfaceListener } = {};
  const tasks = { afterFirst: () => {}, whenSeen: () => {} };
  const handover = createHandoverSurface({
    startHere: () => surface('here'),
    startThere: (listener) => {
      worker.listener = listener;
      return surface('there');
    },
    afterFirst: (task) => {
      tasks.afterFirst = task;
      return () => void calls.push('called off');
    },
    whenSeen: (task) => {
      tasks.whenSeen = task;
    },
    lost: () => void calls.push('told'),
  });
  if (!handover) throw new Error('the page can paint');
  /** What has been called since the last time it was asked. */
  const since = () => calls.splice(0);
  return { since, worker, tasks, handover };
}

describe('handing the painting over to a worker', () => {
  test('the page paints first, and the worker then begins with all that it has missed', () => {
    const { since, tasks, handover } = setUp();
    handover.paint(order('A', 'x'));
    handover.paint(order(null, 'y'));
    expect(since()).toEqual(['here A x', 'here – y']);
    tasks.afterFirst();
    expect(since()).toEqual(['there A y']);
  });

  test('both paint until the worker has painted for the first time, and a picture is there when the page has it', () => {
    const { since, worker, tasks, handover } = setUp();
    tasks.afterFirst();
    handover.paint(order('A', null));
    handover.whenPainted(() => {});
    expect(since()).toEqual(['here A –', 'there A –', 'here asked']);
    worker.listener?.painted();
    handover.paint(order('B', null));
    handover.whenPainted(() => {});
    expect(since()).toEqual(['there B –', 'there asked']);
  });

  test('the page keeps its canvases until those of the worker are seen', () => {
    const { since, worker, tasks } = setUp();
    tasks.afterFirst();
    worker.listener?.painted();
    expect(since()).toEqual([]);
    tasks.whenSeen();
    expect(since()).toEqual(['here removed']);
  });

  test('when the worker is lost, the page paints all that was shown, and what follows', () => {
    const { since, worker, tasks, handover } = setUp();
    tasks.afterFirst();
    worker.listener?.painted();
    handover.paint(order('A', 'x'));
    handover.paint(order(null, 'y'));
    since();
    worker.listener?.lost();
    handover.paint(order(null, 'z'));
    expect(since()).toEqual(['there removed', 'here A y', 'told', 'here – z']);
  });

  test('when the worker is lost before it has painted, the page goes on', () => {
    const { since, worker, tasks, handover } = setUp();
    handover.paint(order('A', null));
    tasks.afterFirst();
    since();
    worker.listener?.lost();
    handover.paint(order('B', null));
    expect(since()).toEqual(['there removed', 'told', 'here B –']);
  });

  test('removing it before the worker has started calls that off', () => {
    const { since, handover } = setUp();
    handover.remove();
    expect(since()).toEqual(['called off', 'here removed']);
  });
});
