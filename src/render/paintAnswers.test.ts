import { describe, expect, test } from 'vitest';
import { type DrawLayer, EMPTY_LAYER } from './drawList.ts';
import { answerPaintRequests } from './paintAnswers.ts';
import type { PaintFontFace, PaintReply } from './paintMessages.ts';
import type { PaintOrder } from './paintOrder.ts';
import type { PaintLayers } from './paintOrderOn.ts';

/** A canvas that notes what is filled or cleared on it, with its size. */
class FakeCanvas extends EventTarget {
  width = 1;
  height = 1;
  readonly calls: string[] = [];

  getContext(): unknown {
    const state: Record<string, unknown> = { canvas: this };
    return new Proxy(state, {
      get: (_, name: string) => {
        if (name === 'canvas') return this;
        return () => {
          if (name === 'fillRect') this.calls.push(`fill ${this.width}×${this.height} ${state['fillStyle']}`);
          if (name === 'clearRect') this.calls.push('clear');
        };
      },
      set: (_, name: string, value: unknown) => {
        state[name] = value;
        return true;
      },
    });
  }
}

const layer = (name: string, text: string | null = null): DrawLayer => ({
  ...EMPTY_LAYER,
  veil: { color: name, alpha: 1 },
  labels:
    text === null
      ? []
      : [
          {
            row: 0,
            text,
            x: 0,
            y: 0,
            font: '400 12px Face',
            color: '',
            halo: '',
            haloWidthPx: 1,
            box: { x: 0, y: 0, width: 1, height: 1 },
          },
        ],
});
const order = (base: DrawLayer | null, overlay: DrawLayer | null): PaintOrder => ({
  viewport: { width: 40, height: 30, pixelRatio: 2 },
  ground: 'white',
  base,
  overlay,
});

function openPromise() {
  let resolve = (_: readonly string[]) => {};
  const promise = new Promise<readonly string[]>((done) => {
    resolve = done;
  });
  return { promise, resolve: (faces: readonly string[]) => resolve(faces) };
}

/** A worker's browser; `faces` says what becomes of the faces that labels need, null that they are there already. */
function setUp(faces: Promise<readonly string[]> | null = null) {
  const replies: PaintReply[] = [];
  const frames: (() => void)[] = [];
  const pauses: (() => void)[] = [];
  const added: PaintFontFace[] = [];
  const asked: string[] = [];
  const answer = answerPaintRequests({
    post: (reply) => void replies.push(reply),
    inFrame: (task, handedOver) =>
      void frames.push(() => {
        task();
        handedOver();
      }),
    pause: () => new Promise((resolve) => pauses.push(resolve)),
    fonts: {
      check: () => faces === null,
      load: (font, text) => {
        asked.push(`${font}: ${text}`);
        return faces ?? Promise.resolve([]);
      },
    },
    addFace: (face) => void added.push(face),
  });
  const [base, overlay] = [new FakeCanvas(), new FakeCanvas()];
  const canvases = { base, overlay } as unknown as PaintLayers<OffscreenCanvas>;
  const runFrames = () => {
    for (const frame of frames.splice(0)) frame();
  };
  return { answer, replies, frames, pauses, added, asked, base, overlay, canvases, runFrames };
}

describe('the paint worker', () => {
  test('paints both canvases of a picture in one frame, at its size, and says so afterwards', () => {
    const { answer, replies, frames, base, overlay, canvases, runFrames } = setUp();
    answer({ type: 'canvases', canvases });
    answer({ type: 'picture', id: 7, order: order(layer('blue'), layer('red')) });
    expect([base.calls, overlay.calls, replies, frames.length]).toEqual([[], [], [], 1]);
    runFrames();
    expect(base.calls).toEqual(['clear', 'fill 80×60 white', 'fill 80×60 blue']);
    expect(overlay.calls).toEqual(['clear', 'fill 80×60 red']);
    expect(replies).toEqual([{ type: 'painted', id: 7 }]);
  });

  test('leaves the base alone under a new overlay, and clears an overlay once', () => {
    const { answer, base, overlay, canvases, runFrames } = setUp();
    answer({ type: 'canvases', canvases });
    answer({ type: 'picture', id: 1, order: order(layer('blue'), layer('red')) });
    runFrames();
    const before = base.calls.length;
    overlay.calls.length = 0;
    answer({ type: 'picture', id: 2, order: order(null, null) });
    answer({ type: 'picture', id: 3, order: order(null, null) });
    runFrames();
    expect(overlay.calls).toEqual(['clear']);
    expect(base.calls).toHaveLength(before);
  });

  test('paints the last picture again when a context comes back', () => {
    const { answer, base, overlay, canvases, runFrames } = setUp();
    answer({ type: 'canvases', canvases });
    answer({ type: 'picture', id: 1, order: order(layer('blue'), null) });
    answer({ type: 'picture', id: 2, order: order(null, layer('red')) });
    runFrames();
    base.calls.length = 0;
    overlay.calls.length = 0;
    base.dispatchEvent(new Event('contextrestored'));
    runFrames();
    expect(base.calls).toContain('fill 80×60 blue');
    expect(overlay.calls).toContain('fill 80×60 red');
  });

  test('loads the faces of its labels before it paints them', async () => {
    const { answer, asked, frames, replies, canvases, runFrames } = setUp(Promise.resolve(['a face']));
    answer({ type: 'canvases', canvases });
    answer({ type: 'picture', id: 1, order: order(layer('blue', 'Name'), layer('red', 'n')) });
    expect(asked).toEqual(['400 12px Face: xNamen']);
    expect(frames).toHaveLength(0);
    await expect.poll(() => frames.length).toBe(1);
    runFrames();
    expect(replies).toEqual([{ type: 'painted', id: 1 }]);
  });

  test('paints without a face that is late, once more when it comes, and waits for none again', async () => {
    const arrival = openPromise();
    const { answer, base, frames, pauses, canvases, runFrames } = setUp(arrival.promise);
    answer({ type: 'canvases', canvases });
    answer({ type: 'picture', id: 1, order: order(layer('blue', 'Name'), null) });
    pauses[0]?.();
    await expect.poll(() => frames.length).toBe(1);
    runFrames();
    answer({ type: 'picture', id: 2, order: order(layer('green', 'Name'), null) });
    await expect.poll(() => frames.length).toBe(1);
    runFrames();
    base.calls.length = 0;
    arrival.resolve(['a face']);
    await expect.poll(() => frames.length).toBeGreaterThan(0);
    runFrames();
    expect(base.calls).toContain('fill 80×60 green');
  });

  test('paints nothing of what waited for a face on canvases that came meanwhile', async () => {
    const arrival = openPromise();
    const { answer, frames, canvases } = setUp(arrival.promise);
    answer({ type: 'canvases', canvases });
    answer({ type: 'picture', id: 1, order: order(layer('blue', 'Name'), null) });
    answer({ type: 'canvases', canvases });
    arrival.resolve(['a face']);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(frames).toEqual([]);
  });

  test('adds the faces that it is told of and loads their plain letters', () => {
    const { answer, added, asked } = setUp();
    const face = { family: 'Face', source: 'url("https://example.org/face.woff2")', descriptors: {} };
    answer({ type: 'fonts', faces: [face] });
    expect(added).toEqual([face]);
    expect(asked).toEqual(['1em "Face": undefined']);
  });

  test('answers what fails as failed, and not as painted', () => {
    const { answer, replies, runFrames } = setUp();
    answer({ type: 'picture', id: 1, order: order(layer('blue'), null) });
    runFrames();
    expect(replies).toEqual([{ type: 'failed', message: 'A picture came before its canvases' }]);
  });

  test('fails without a 2D context', () => {
    const { answer, replies } = setUp();
    const none = { getContext: () => null } as unknown as OffscreenCanvas;
    answer({ type: 'canvases', canvases: { base: none, overlay: none } });
    expect(replies).toEqual([{ type: 'failed', message: 'The worker has no 2D context' }]);
  });
});
