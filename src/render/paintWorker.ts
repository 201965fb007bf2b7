import { answerPaintRequests } from './paintAnswers.ts';
import type { PaintRequest } from './paintMessages.ts';

// The types of a page, which this project compiles with, know the fonts of a document only.
const { fonts } = self as unknown as { readonly fonts: FontFaceSet };

/** What is painted in one frame reaches the screen together; a task that follows it comes after the browser took it over. */
function inFrame(task: () => void, handedOver: () => void): void {
  requestAnimationFrame(() => {
    task();
    setTimeout(handedOver);
  });
}

const answer = answerPaintRequests({
  post: (reply) => self.postMessage(reply),
  inFrame,
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  fonts,
  addFace: ({ family, source, descriptors }) => fonts.add(new FontFace(family, source, descriptors)),
});
self.addEventListener('message', (event: MessageEvent<PaintRequest>) => answer(event.data));
