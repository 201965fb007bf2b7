import { describe, expect, test } from 'vitest';
import { type DrawLayer, EMPTY_LAYER } from './drawList.ts';
import { createPaintClient } from './paintClient.ts';
import type { PaintReply, PaintRequest } from './paintMessages.ts';
import type { PaintOrder } from './paintOrder.ts';
import type { PaintLayers } from './paintOrderOn.ts';

class FakeWorker extends EventTarget {
  readonly requests: PaintRequest[] = [];
  readonly transferred: Transferable[] = [];
  terminated = false;

  postMessage(request: PaintRequest, transfer: Transferable[]): void {
    this.requests.push(request);
    this.transferred.push(...transfer);
  }

  terminate(): void {
    this.terminated = true;
  }

  reply(reply: PaintReply): void {
    this.dispatchEvent(new MessageEvent('message', { data: reply }));
  }

  /** The pictures sent so far, as `id: base overlay`. */
  pictures(): string[] {
    return this.requests.flatMap((request) =>
      request.type === 'picture' ? [`${request.id}: ${words(request.order)}`] : [],
    );
  }
}

const layer = (name: string): DrawLayer => ({ ...EMPTY_LAYER, veil: { color: name, alpha: 1 } });
const order = (base: string | null, overlay: string | null): PaintOrder => ({
  viewport: { width: 40, height: 30, pixelRatio: 1 },
  ground: 'white',
  base: base === null ? null : layer(base),
  overlay: overlay === null ? null : layer(overlay),
});
const words = ({ base, overlay }: PaintOrder) => `${base?.veil?.color ?? '–'} ${overlay?.veil?.color ?? '–'}`;
const canvases = () => ({ base: {}, overlay: {} }) as unknown as PaintLayers<OffscreenCanvas>;

function setUp() {
  const worker = new FakeWorker();
  const client = createPaintClient(worker as unknown as Worker);
  const told: string[] = [];
  const listener = {
    painted: (painted: PaintOrder) => void told.push(`painted ${words(painted)}`),
    lost: () => void told.push('lost'),
  };
  client.takeCanvases(canvases(), listener);
  return { worker, client, told, listener };
}

describe('a paint client', () => {
  test('hands the canvases over and sends the first picture at once', () => {
    const { worker, client } = setUp();
    client.paint(order('A', null));
    expect(worker.transferred).toHaveLength(2);
    expect(worker.pictures()).toEqual(['1: A –']);
  });

  test('keeps only the newest picture while one is in work', () => {
    const { worker, client } = setUp();
    for (const base of ['A', 'B', 'C']) client.paint(order(base, null));
    expect(worker.pictures()).toEqual(['1: A –']);
    worker.reply({ type: 'painted', id: 1 });
    expect(worker.pictures()).toEqual(['1: A –', '2: C –']);
    worker.reply({ type: 'painted', id: 2 });
    expect(worker.pictures()).toHaveLength(2);
  });

  test('does not lose a base that waits to a newer picture with only an overlay', () => {
    const { worker, client } = setUp();
    client.paint(order('A', null));
    client.paint(order('B', 'x'));
    client.paint(order(null, 'y'));
    worker.reply({ type: 'painted', id: 1 });
    expect(worker.pictures().at(-1)).toBe('2: B y');
  });

  test('says what is painted', () => {
    const { worker, client, told } = setUp();
    client.paint(order('A', null));
    client.paint(order('B', 'x'));
    worker.reply({ type: 'painted', id: 1 });
    worker.reply({ type: 'painted', id: 2 });
    expect(told).toEqual(['painted A –', 'painted B x']);
  });

  test('runs what waits when all that was ordered until then is painted', () => {
    const { worker, client, told } = setUp();
    client.whenPainted(() => told.push('nothing ordered'));
    client.paint(order('A', null));
    client.whenPainted(() => told.push('first'));
    client.paint(order('B', null));
    client.whenPainted(() => told.push('second'));
    expect(told).toEqual(['nothing ordered']);
    worker.reply({ type: 'painted', id: 1 });
    expect(told.slice(1)).toEqual(['painted A –', 'first']);
    worker.reply({ type: 'painted', id: 2 });
    expect(told.slice(3)).toEqual(['painted B –', 'second']);
  });

  test('drops late news of canvases that others have replaced', () => {
    const { worker, client, told, listener } = setUp();
    client.paint(order('A', null));
    client.takeCanvases(canvases(), listener);
    client.paint(order('B', null));
    worker.reply({ type: 'painted', id: 1 });
    expect(told).toEqual([]);
    worker.reply({ type: 'painted', id: 2 });
    expect(told).toEqual(['painted B –']);
  });

  test('orders nothing and tells nothing once it has let go of its canvases', () => {
    const { worker, client, told } = setUp();
    client.paint(order('A', null));
    client.whenPainted(() => told.push('waits no longer'));
    client.leaveCanvases();
    client.paint(order('B', null));
    worker.dispatchEvent(new Event('error'));
    expect(told).toEqual(['waits no longer']);
    expect(worker.pictures()).toEqual(['1: A –']);
    expect(client.isLost()).toBe(true);
  });

  test.each([
    ['its script stops', (worker: FakeWorker) => worker.dispatchEvent(new Event('error'))],
    ['a message cannot be read', (worker: FakeWorker) => worker.dispatchEvent(new Event('messageerror'))],
    ['it could not paint', (worker: FakeWorker) => worker.reply({ type: 'failed', message: 'no context' })],
  ])('says once that the worker is lost when %s, and ends it', (_, fail) => {
    const { worker, client, told } = setUp();
    client.paint(order('A', null));
    client.whenPainted(() => told.push('waits no longer'));
    expect(client.isLost()).toBe(false);
    fail(worker);
    fail(worker);
    expect(told).toEqual(['waits no longer', 'lost']);
    expect(client.isLost()).toBe(true);
    expect(worker.terminated).toBe(true);
  });
});
