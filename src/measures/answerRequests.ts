import { measureSteps } from './computeMeasures.ts';
import type { MeasureInput } from './measureInput.ts';
import type { MeasureReply, MeasureRequest } from './messages.ts';

/**
 * Answers requests for measures. `pause` lets other messages arrive between two steps; after an abort nothing is sent for
 * that id, and a new start aborts the one before. Never throws: what fails is answered as failed.
 */
export function answerRequests(
  post: (reply: MeasureReply) => void,
  pause: () => Promise<void>,
): (request: MeasureRequest) => Promise<void> {
  let current = Number.NaN;

  async function run(id: number, input: MeasureInput): Promise<void> {
    const steps = measureSteps(input);
    for (let step = steps.next(); current === id; step = steps.next()) {
      if (step.done) {
        post({ type: 'done', id, ...step.value });
        return;
      }
      await pause();
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
