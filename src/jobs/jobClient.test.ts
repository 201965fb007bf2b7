import { describe, expect, test } from 'vitest';
import { createJobClient, JobError } from './jobClient.ts';
import type { JobReply, JobRequest } from './jobMessages.ts';

type Reply = JobReply<string>;

class FakeWorker extends EventTarget {
  readonly requests: JobRequest<Uint8Array>[] = [];
  handedOver: readonly Transferable[] = [];
  terminated = false;

  postMessage(request: JobRequest<Uint8Array>, transfer: readonly Transferable[]): void {
    this.requests.push(request);
    this.handedOver = transfer;
  }

  terminate(): void {
    this.terminated = true;
  }

  reply(reply: Reply): void {
    this.dispatchEvent(new MessageEvent('message', { data: reply }));
  }

  fail(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }
}

const input = Uint8Array.of(1);
const done = (id: number, result: string): Reply => ({ type: 'done', id, result });

function setUp() {
  const workers: FakeWorker[] = [];
  const createWorker = () => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  };
  const client = createJobClient<Uint8Array, string>('test', createWorker, ({ buffer }) => [buffer]);
  return { client, workers, last: () => workers.at(-1) ?? new FakeWorker() };
}

describe('a client of jobs', () => {
  test('makes no worker before it needs one', () => {
    expect(setUp().workers).toEqual([]);
  });

  test('resolves with the result of its request, whose buffers are handed over', async () => {
    const { client, last } = setUp();
    const result = client.run(input);
    last().reply(done(1, 'five'));
    expect(await result).toBe('five');
    expect(last().requests).toEqual([{ type: 'start', id: 1, input }]);
    expect(last().handedOver).toEqual([input.buffer]);
  });

  test('reports progress', async () => {
    const { client, last } = setUp();
    const parts: number[] = [];
    const result = client.run(input, { onProgress: (part) => parts.push(part) });
    last().reply({ type: 'progress', id: 1, part: 0.5 });
    last().reply(done(1, ''));
    await result;
    expect(parts).toEqual([0.5]);
  });

  test('aborts the first job when a second is asked for, and drops its late reply', async () => {
    const { client, last } = setUp();
    const first = client.run(input);
    const second = client.run(input);
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    last().reply(done(1, 'first'));
    last().reply(done(2, 'second'));
    expect(await second).toBe('second');
    expect(last().requests.map(({ type, id }) => `${type} ${id}`)).toEqual(['start 1', 'abort 1', 'start 2']);
  });

  test('rejects with the reason of the signal and tells the worker', async () => {
    const { client, last } = setUp();
    const controller = new AbortController();
    const result = client.run(input, { signal: controller.signal });
    controller.abort(new Error('left the page'));
    await expect(result).rejects.toThrow('left the page');
    expect(last().requests.at(-1)).toEqual({ type: 'abort', id: 1 });
  });

  test('does not start what is aborted already', async () => {
    const { client, workers } = setUp();
    await expect(client.run(input, { signal: AbortSignal.abort() })).rejects.toThrow();
    expect(workers).toEqual([]);
  });

  test('rejects with what the worker says when a job fails, and stays usable', async () => {
    const { client, workers, last } = setUp();
    const failed = client.run(input);
    last().reply({ type: 'failed', id: 1, message: 'no such row' });
    await expect(failed).rejects.toEqual(new JobError('no such row'));
    const next = client.run(input);
    last().reply(done(2, 'next'));
    expect(await next).toBe('next');
    expect(workers).toHaveLength(1);
  });

  test('rejects when the worker is lost, and makes a new one next time', async () => {
    const { client, workers, last } = setUp();
    const lost = client.run(input);
    last().fail('script not found');
    await expect(lost).rejects.toEqual(new JobError('The test worker stopped: script not found'));
    expect(workers[0]?.terminated).toBe(true);
    const next = client.run(input);
    last().reply(done(2, 'next'));
    expect(await next).toBe('next');
    expect(workers).toHaveLength(2);
  });

  test('rejects when a message cannot be read', async () => {
    const { client, last } = setUp();
    const lost = client.run(input);
    last().dispatchEvent(new Event('messageerror'));
    await expect(lost).rejects.toEqual(new JobError('A message of the test worker could not be read'));
  });

  test('rejects what is under way when it is stopped', async () => {
    const { client, last } = setUp();
    const stopped = client.run(input);
    client.stop();
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(last().terminated).toBe(true);
  });
});
