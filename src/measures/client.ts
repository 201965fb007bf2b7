import type { NodeMeasures } from './computeMeasures.ts';
import type { MeasureInput } from './measureInput.ts';
import type { MeasureReply, MeasureRequest } from './messages.ts';

/** Measures that could not be computed; the message is for the log, not for the reader. */
export class MeasureError extends Error {
  override readonly name = 'MeasureError';
}

/** Computes measures off the main thread, one graph at a time. */
export interface MeasureClient {
  /**
   * The measures of a graph, whose columns are handed over. Rejects with `MeasureError` when that fails or the worker is
   * lost, and with the reason of `signal` when that aborts; a second call makes the first reject with an `AbortError`.
   */
  measure(input: MeasureInput, signal?: AbortSignal): Promise<NodeMeasures>;
}

interface Job {
  readonly id: number;
  readonly resolve: (measures: NodeMeasures) => void;
  readonly reject: (reason: unknown) => void;
}

const superseded = () => new DOMException('Other measures were asked for', 'AbortError');

/** A client on workers that `createWorker` makes: on first use, and again after one was lost. */
export function createMeasureClient(createWorker: () => Worker): MeasureClient {
  let worker: Worker | null = null;
  let job: Job | null = null;
  let lastId = 0;

  const send = (request: MeasureRequest, transfer: Transferable[] = []) =>
    worker?.postMessage(request, transfer);

  function drop(reason: unknown): void {
    const dropped = job;
    job = null;
    dropped?.reject(reason);
  }

  function lose(reason: unknown): void {
    worker?.terminate();
    worker = null;
    drop(reason);
  }

  function receive(reply: MeasureReply): void {
    if (reply.id !== job?.id) return;
    const { resolve, reject } = job;
    job = null;
    if (reply.type === 'failed') reject(new MeasureError(reply.message));
    else resolve({ between: reply.between, isExact: reply.isExact, group: reply.group });
  }

  function start(): Worker {
    const started = createWorker();
    started.addEventListener('message', (event: MessageEvent<MeasureReply>) => receive(event.data));
    started.addEventListener('error', (event) =>
      lose(new MeasureError(`The measures worker stopped: ${event.message || 'no reason given'}`)),
    );
    started.addEventListener('messageerror', () =>
      lose(new MeasureError('A message of the measures worker could not be read')),
    );
    return started;
  }

  function abort(id: number, reason: unknown): void {
    if (job?.id !== id) return;
    send({ type: 'abort', id });
    drop(reason);
  }

  return {
    async measure(input, signal) {
      signal?.throwIfAborted();
      if (job) abort(job.id, superseded());
      worker ??= start();
      const id = ++lastId;
      const onAbort = () => abort(id, signal?.reason);
      signal?.addEventListener('abort', onAbort, { once: true });
      try {
        return await new Promise<NodeMeasures>((resolve, reject) => {
          job = { id, resolve, reject };
          send({ type: 'start', id, input }, [input.a.buffer, input.b.buffer, input.weight.buffer]);
        });
      } finally {
        signal?.removeEventListener('abort', onAbort);
      }
    },
  };
}
