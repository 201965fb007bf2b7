import { answerJobs, type JobSteps } from './answerJobs.ts';
import type { JobReply, JobRequest } from './jobMessages.ts';

/** Makes this worker answer requests for jobs; `buffersOf` a result are handed over, not copied. */
export function workJobs<Input, Result>(
  stepsOf: JobSteps<Input, Result>,
  buffersOf: (result: Result) => Transferable[],
): void {
  const post = (reply: JobReply<Result>) =>
    self.postMessage(reply, { transfer: reply.type === 'done' ? buffersOf(reply.result) : [] });
  const answer = answerJobs(stepsOf, post, () => new Promise((resolve) => setTimeout(resolve, 0)));
  self.addEventListener('message', (event: MessageEvent<JobRequest<Input>>) => void answer(event.data));
}
