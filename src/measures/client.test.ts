import { describe, expect, test } from 'vitest';
import { measureInputOfPairs } from '../testing/arbitraryMeasureInput.ts';
import { createMeasureClient, MeasureError } from './client.ts';
import type { MeasureReply, MeasureRequest } from './messages.ts';

class FakeWorker extends EventTarget {
  readonly requests: MeasureRequest[] = [];
  terminated = false;

  postMessage(request: MeasureRequest): void {
    this.requests.push(request);
  }

  terminate(): void {
    this.terminated = true;
  }

  reply(reply: MeasureReply): void {
    this.dispatchEvent(new MessageEvent('message', { data: reply }));
  }

  fail(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }
}

const input = measureInputOfPairs(2, [[0, 1]]);
const done = (id: number): MeasureReply => ({
  type: 'done',
  id,
  between: Float64Array.of(id),
  isExact: true,
  group: Uint16Array.of(id),
});

function setUp() {
  const workers: FakeWorker[] = [];
  const client = createMeasureClient(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { client, workers, last: () => workers.at(-1) ?? new FakeWorker() };
}

describe('a measures client', () => {
  test('makes no worker before it needs one', () => {
    expect(setUp().workers).toEqual([]);
  });

  test('resolves with the measures of its request', async () => {
    const { client, last } = setUp();
    const measures = client.measure(input);
    last().reply(done(1));
    expect(await measures).toEqual({ between: Float64Array.of(1), isExact: true, group: Uint16Array.of(1) });
    expect(last().requests).toEqual([{ type: 'start', id: 1, input }]);
  });

  test('gives up the first graph when a second is asked for, and drops its late reply', async () => {
    const { client, last } = setUp();
    const first = client.measure(input);
    const second = client.measure(input);
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    last().reply(done(1));
    last().reply(done(2));
    expect((await second).between[0]).toBe(2);
    expect(last().requests.map(({ type, id }) => `${type} ${id}`)).toEqual(['start 1', 'abort 1', 'start 2']);
  });

  test('rejects with the reason of the signal and tells the worker; starts nothing that is aborted already', async () => {
    const { client, workers, last } = setUp();
    await expect(client.measure(input, AbortSignal.abort())).rejects.toThrow();
    expect(workers).toEqual([]);
    const controller = new AbortController();
    const measures = client.measure(input, controller.signal);
    controller.abort(new Error('left the page'));
    await expect(measures).rejects.toThrow('left the page');
    expect(last().requests.at(-1)).toEqual({ type: 'abort', id: 1 });
  });

  test('rejects with what the worker says when it fails, and stays usable', async () => {
    const { client, workers, last } = setUp();
    const failed = client.measure(input);
    last().reply({ type: 'failed', id: 1, message: 'no such node' });
    await expect(failed).rejects.toEqual(new MeasureError('no such node'));
    const next = client.measure(input);
    last().reply(done(2));
    expect((await next).group[0]).toBe(2);
    expect(workers).toHaveLength(1);
  });

  test('rejects when the worker is lost or cannot be read, and makes a new one next time', async () => {
    const { client, workers, last } = setUp();
    const lost = client.measure(input);
    last().fail('script not found');
    await expect(lost).rejects.toEqual(new MeasureError('The measures worker stopped: script not found'));
    expect(workers[0]?.terminated).toBe(true);
    const unread = client.measure(input);
    last().dispatchEvent(new Event('messageerror'));
    await expect(unread).rejects.toEqual(
      new MeasureError('A message of the measures worker could not be read'),
    );
    expect(workers).toHaveLength(2);
  });
});
