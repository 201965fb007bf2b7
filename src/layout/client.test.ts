import { describe, expect, test } from 'vitest';
import { createLayoutClient, LayoutError } from './client.ts';
import type { LayoutInput } from './layoutInput.ts';
import type { LayoutReply, LayoutRequest } from './messages.ts';

class FakeWorker extends EventTarget {
  readonly requests: LayoutRequest[] = [];
  terminated = false;

  postMessage(request: LayoutRequest): void {
    this.requests.push(request);
  }

  terminate(): void {
    this.terminated = true;
  }

  reply(reply: LayoutReply): void {
    this.dispatchEvent(new MessageEvent('message', { data: reply }));
  }

  fail(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }
}

const input: LayoutInput = {
  entityCount: 0,
  ties: { a: [], b: [], weight: [] },
  radius: [],
  lean: [],
  seed: 1,
};
const done = (id: number, x: number): LayoutReply => ({
  type: 'done',
  id,
  x: Float32Array.of(x),
  y: Float32Array.of(-x),
});

function setUp() {
  const workers: FakeWorker[] = [];
  const client = createLayoutClient(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { client, workers, last: () => workers.at(-1) ?? new FakeWorker() };
}

describe('a layout client', () => {
  test('makes no worker before it needs one', () => {
    expect(setUp().workers).toEqual([]);
  });

  test('resolves with the positions of its request', async () => {
    const { client, last } = setUp();
    const positions = client.arrange(input);
    last().reply(done(1, 5));
    expect(await positions).toEqual({ x: Float32Array.of(5), y: Float32Array.of(-5) });
    expect(last().requests).toEqual([{ type: 'start', id: 1, input }]);
  });

  test('reports progress', async () => {
    const { client, last } = setUp();
    const parts: number[] = [];
    const positions = client.arrange(input, { onProgress: (part) => parts.push(part) });
    last().reply({ type: 'progress', id: 1, part: 0.5 });
    last().reply(done(1, 0));
    await positions;
    expect(parts).toEqual([0.5]);
  });

  test('aborts the first layout when a second is asked for, and drops its late reply', async () => {
    const { client, last } = setUp();
    const first = client.arrange(input);
    const second = client.arrange(input);
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    last().reply(done(1, 1));
    last().reply(done(2, 2));
    expect((await second).x[0]).toBe(2);
    expect(last().requests.map(({ type, id }) => `${type} ${id}`)).toEqual(['start 1', 'abort 1', 'start 2']);
  });

  test('rejects with the reason of the signal and tells the worker', async () => {
    const { client, last } = setUp();
    const controller = new AbortController();
    const positions = client.arrange(input, { signal: controller.signal });
    controller.abort(new Error('left the page'));
    await expect(positions).rejects.toThrow('left the page');
    expect(last().requests.at(-1)).toEqual({ type: 'abort', id: 1 });
  });

  test('does not start what is aborted already', async () => {
    const { client, workers } = setUp();
    await expect(client.arrange(input, { signal: AbortSignal.abort() })).rejects.toThrow();
    expect(workers).toEqual([]);
  });

  test('rejects with what the worker says when a layout fails, and stays usable', async () => {
    const { client, workers, last } = setUp();
    const failed = client.arrange(input);
    last().reply({ type: 'failed', id: 1, message: 'no such row' });
    await expect(failed).rejects.toEqual(new LayoutError('no such row'));
    const next = client.arrange(input);
    last().reply(done(2, 3));
    expect((await next).x[0]).toBe(3);
    expect(workers).toHaveLength(1);
  });

  test('rejects when the worker is lost, and makes a new one next time', async () => {
    const { client, workers, last } = setUp();
    const lost = client.arrange(input);
    last().fail('script not found');
    await expect(lost).rejects.toEqual(new LayoutError('The layout worker stopped: script not found'));
    expect(workers[0]?.terminated).toBe(true);
    const next = client.arrange(input);
    last().reply(done(2, 4));
    expect((await next).x[0]).toBe(4);
    expect(workers).toHaveLength(2);
  });

  test('rejects when a message cannot be read', async () => {
    const { client, last } = setUp();
    const lost = client.arrange(input);
    last().dispatchEvent(new Event('messageerror'));
    await expect(lost).rejects.toEqual(new LayoutError('A message of the layout worker could not be read'));
  });

  test('rejects what is under way when it is stopped', async () => {
    const { client, last } = setUp();
    const stopped = client.arrange(input);
    client.stop();
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(last().terminated).toBe(true);
  });
});
