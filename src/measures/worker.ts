import { answerRequests } from './answerRequests.ts';
import type { MeasureReply, MeasureRequest } from './messages.ts';

function post(reply: MeasureReply): void {
  const transfer = reply.type === 'done' ? [reply.between.buffer, reply.group.buffer] : [];
  self.postMessage(reply, { transfer });
}

const answer = answerRequests(post, () => new Promise((resolve) => setTimeout(resolve, 0)));
self.addEventListener('message', (event: MessageEvent<MeasureRequest>) => void answer(event.data));
