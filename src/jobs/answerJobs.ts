import type { JobReply, JobRequest } from './jobMessages.ts';

/** One job step by step: yields how much is done, 0…1, or nothing where it only may be given up. */
export type JobSteps<Input, Result> = (input: Input) => Generator<number | undefined, Result>;

/**
 * Answers requests for jobs. `pause` lets other messages arrive between two steps; after an abort nothing more is sent for
 * that id, and a new start aborts the one before. Never throws: what fails is answered as failed.
 */
export function answerJobs<Input, Result>(
  stepsOf: JobSteps<Input, Result>,
  post: (reply: JobReply<Result>) => void,
  pause: () => Promise<void>,
): (request: JobRequest<Input>) => Promise<void> {
  let current = Number.NaN;

  async function run(id: number, input: Input): Promise<void> {
    const steps = stepsOf(input);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        post({ type: 'done', id, result: step.value });
        return;
      }
      if (step.value !== undefined) post({ type: 'progress', id, part: step.value });
      await pause();
      if (current !== id) return;
    }
  }

  return async (request) => {
    if (request.type === 'abort') {
      if (request.id === current) current = Number.NaN;
      return;
    }
    current = request.id;
    try {
      await run(request.id, request.input);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (current === request.id) post({ type: 'failed', id: request.id, message });
    }
  };
}
