import type { LayoutInput, LayoutPositions } from './layoutInput.ts';
import type { LayoutReply, LayoutRequest } from './messages.ts';

/** A layout that could not be computed; the message is for the log, not for the reader. */
export class LayoutError extends Error {
  override readonly name = 'LayoutError';
}

/** Computes layouts off the main thread, one at a time. */
export interface LayoutClient {
  /**
   * Positions for an input. Rejects with `LayoutError` when the layout fails or the worker is lost, and with the reason of
   * `signal` when that aborts; a second call makes the first reject with an `AbortError`.
   */
  arrange(
    input: LayoutInput,
    options?: { readonly signal?: AbortSignal; readonly onProgress?: (part: number) => void },
  ): Promise<LayoutPositions>;
  /** Ends the worker; what is under way rejects with an `AbortError`. The client can be used again. */
  stop(): void;
}

interface Job {
  readonly id: number;
  readonly resolve: (positions: LayoutPositions) => void;
  readonly reject: (reason: unknown) => void;
  readonly onProgress: (part: number) => void;
}

const superseded = () => new DOMException('Another layout was asked for', 'AbortError');

/** A client on workers that `createWorker` makes: on first use, and again after one was lost. */
export function createLayoutClient(createWorker: () => Worker): LayoutClient {
  let worker: Worker | null = null;
  let job: Job | null = null;
  let lastId = 0;

  const send = (request: LayoutRequest) => worker?.postMessage(request);

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

  function receive(reply: LayoutReply): void {
    if (reply.id !== job?.id) return;
    if (reply.type === 'progress') {
      job.onProgress(reply.part);
      return;
    }
    const { resolve, reject } = job;
    job = null;
    if (reply.type === 'done') resolve({ x: reply.x, y: reply.y });
    else reject(new LayoutError(reply.message));
  }

  function start(): Worker {
    const started = createWorker();
    started.addEventListener('message', (event: MessageEvent<LayoutReply>) => receive(event.data));
    started.addEventListener('error', (event) =>
      lose(new LayoutError(`The layout worker stopped: ${event.message || 'no reason given'}`)),
    );
    started.addEventListener('messageerror', () =>
      lose(new LayoutError('A message of the layout worker could not be read')),
    );
    return started;
  }

  function abort(id: number, reason: unknown): void {
    if (job?.id !== id) return;
    send({ type: 'abort', id });
    drop(reason);
  }

  return {
    async arrange(input, { signal, onProgress = () => {} } = {}) {
      signal?.throwIfAborted();
      if (job) abort(job.id, superseded());
      worker ??= start();
      const id = ++lastId;
      const onAbort = () => abort(id, signal?.reason);
      signal?.addEventListener('abort', onAbort, { once: true });
      try {
        return await new Promise<LayoutPositions>((resolve, reject) => {
          job = { id, resolve, reject, onProgress };
          send({ type: 'start', id, input });
        });
      } finally {
        signal?.removeEventListener('abort', onAbort);
      }
    },
    stop: () => lose(superseded()),
  };
}
