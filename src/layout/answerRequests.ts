import { layoutSteps } from './computeLayout.ts';
import type { LayoutInput } from './layoutInput.ts';
import type { LayoutReply, LayoutRequest } from './messages.ts';

/**
 * Answers layout requests. `pause` lets other messages arrive between two steps; after an abort nothing more is sent for
 * that id, and a new start aborts the one before. Never throws: what fails is answered as failed.
 */
export function answerRequests(
  post: (reply: LayoutReply) => void,
  pause: () => Promise<void>,
): (request: LayoutRequest) => Promise<void> {
  let current = Number.NaN;

  async function run(id: number, input: LayoutInput): Promise<void> {
    const steps = layoutSteps(input);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        post({ type: 'done', id, ...step.value });
        return;
      }
      post({ type: 'progress', id, part: step.value });
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
