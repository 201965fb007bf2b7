import { answerRequests } from './answerRequests.ts';
import type { LayoutReply, LayoutRequest } from './messages.ts';

function post(reply: LayoutReply): void {
  const transfer = reply.type === 'done' ? [reply.x.buffer, reply.y.buffer] : [];
  self.postMessage(reply, { transfer });
}

const answer = answerRequests(post, () => new Promise((resolve) => setTimeout(resolve, 0)));
self.addEventListener('message', (event: MessageEvent<LayoutRequest>) => void answer(event.data));
