import type { JobReply, JobRequest } from './jobMessages.ts';

/** A job that could not be done; the message is for the log, not for the reader. */
export class JobError extends Error {
  override readonly name = 'JobError';
}

/** What a job may be given: a signal to give it up, and who hears how much is done (0…1). */
export interface JobOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (part: number) => void;
}

/** Has jobs done off the main thread, one at a time. */
export interface JobClient<Input, Result> {
  /**
   * The result for an input. Rejects with `JobError` when the job fails or the worker is lost, and with the reason of
   * `signal` when that aborts; a second call makes the first reject with an `AbortError`.
   */
  run(input: Input, options?: JobOptions): Promise<Result>;
  /** Ends the worker; what is under way rejects with an `AbortError`. The client can be used again. */
  stop(): void;
}

interface Job<Result> {
  readonly id: number;
  readonly resolve: (result: Result) => void;
  readonly reject: (reason: unknown) => void;
  readonly onProgress: (part: number) => void;
}

const superseded = () => new DOMException('Another job was asked for', 'AbortError');

/**
 * A client on workers that `createWorker` makes: on first use, and again after one was lost. `name` is for errors: "layout";
 * `buffersOf` an input are handed over, not copied.
 */
export function createJobClient<Input, Result>(
  name: string,
  createWorker: () => Worker,
  buffersOf: (input: Input) => Transferable[] = () => [],
): JobClient<Input, Result> {
  let worker: Worker | null = null;
  let job: Job<Result> | null = null;
  let lastId = 0;

  const send = (request: JobRequest<Input>, transfer: Transferable[] = []) =>
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

  function receive(reply: JobReply<Result>): void {
    if (reply.id !== job?.id) return;
    if (reply.type === 'progress') {
      job.onProgress(reply.part);
      return;
    }
    const { resolve, reject } = job;
    job = null;
    if (reply.type === 'done') resolve(reply.result);
    else reject(new JobError(reply.message));
  }

  function start(): Worker {
    const started = createWorker();
    started.addEventListener('message', (event: MessageEvent<JobReply<Result>>) => receive(event.data));
    started.addEventListener('error', (event) =>
      lose(new JobError(`The ${name} worker stopped: ${event.message || 'no reason given'}`)),
    );
    started.addEventListener('messageerror', () =>
      lose(new JobError(`A message of the ${name} worker could not be read`)),
    );
    return started;
  }

  function abort(id: number, reason: unknown): void {
    if (job?.id !== id) return;
    send({ type: 'abort', id });
    drop(reason);
  }

  return {
    async run(input, { signal, onProgress = () => {} } = {}) {
      signal?.throwIfAborted();
      if (job) abort(job.id, superseded());
      worker ??= start();
      const id = ++lastId;
      const onAbort = () => abort(id, signal?.reason);
      signal?.addEventListener('abort', onAbort, { once: true });
      try {
        return await new Promise<Result>((resolve, reject) => {
          job = { id, resolve, reject, onProgress };
          send({ type: 'start', id, input }, buffersOf(input));
        });
      } finally {
        signal?.removeEventListener('abort', onAbort);
      }
    },
    stop: () => lose(superseded()),
  };
}
