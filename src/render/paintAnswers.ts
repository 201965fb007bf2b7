import { createPaintFonts, type PaintFontSet } from './paintFonts.ts';
import type { PaintFontFace, PaintReply, PaintRequest } from './paintMessages.ts';
import { mergeOrders, type PaintOrder } from './paintOrder.ts';
import { type PaintLayers, paintOrderOn } from './paintOrderOn.ts';

/** What the paint worker needs of its browser. */
export interface PaintHost {
  readonly post: (reply: PaintReply) => void;
  /** Runs a task in the next frame, and `handedOver` once the frame is the browser's. */
  readonly inFrame: (task: () => void, handedOver: () => void) => void;
  readonly pause: (ms: number) => Promise<void>;
  readonly fonts: PaintFontSet;
  readonly addFace: (face: PaintFontFace) => void;
}

/** How long a picture waits for the faces of its labels, before it is painted without them: most are in the browser's cache. */
const PATIENCE_MS = 200;

type Contexts = PaintLayers<OffscreenCanvasRenderingContext2D>;

function contextsOf({ base, overlay }: PaintLayers<OffscreenCanvas>): Contexts {
  const below = base.getContext('2d', { alpha: false });
  const above = overlay.getContext('2d');
  if (!below || !above) throw new Error('The worker has no 2D context');
  return { base: below, overlay: above };
}

/**
 * Answers paint requests; keeps the last picture, to paint it again when a font arrives or a context comes back. Never
 * throws: what fails is answered as failed.
 */
export function answerPaintRequests(host: PaintHost): (request: PaintRequest) => void {
  const fonts = createPaintFonts(host.fonts);
  let contexts: Contexts | null = null;
  /** What the canvases show. */
  let shown: PaintOrder | null = null;
  let isPatient = true;

  /** False when the task failed, which is answered then. */
  function attempt(task: () => void): boolean {
    try {
      task();
      return true;
    } catch (error) {
      host.post({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
      return false;
    }
  }

  function paint(order: PaintOrder): void {
    if (!contexts) throw new Error('A picture came before its canvases');
    const { overlay } = contexts;
    const clear = () => {
      if (!shown?.overlay) return;
      overlay.setTransform(1, 0, 0, 1, 0, 0);
      overlay.clearRect(0, 0, overlay.canvas.width, overlay.canvas.height);
    };
    paintOrderOn(contexts, fonts.dress(order), clear);
    shown = mergeOrders(shown, order);
  }

  function paintAgain(): void {
    host.inFrame(
      () => attempt(() => shown && paint(shown)),
      () => {},
    );
  }

  function take(canvases: PaintLayers<OffscreenCanvas>): void {
    contexts = contextsOf(canvases);
    shown = null;
    for (const canvas of [canvases.base, canvases.overlay])
      canvas.addEventListener('contextrestored', paintAgain);
  }

  function addFonts(faces: readonly PaintFontFace[]): void {
    for (const face of faces) host.addFace(face);
    fonts.expect(faces);
  }

  /** Waits for faces as long as it can be borne; what comes later is painted then, and no picture waits any more. */
  async function waitForFaces(loading: Promise<boolean>): Promise<void> {
    const inTime = loading.then(() => true);
    const tooLate = host.pause(PATIENCE_MS).then(() => false);
    if (isPatient && (await Promise.race([inTime, tooLate]))) return;
    isPatient = false;
    void loading.then((hasArrived) => {
      if (hasArrived) paintAgain();
    });
  }

  function paintFor(id: number, order: PaintOrder): void {
    let isPainted = false;
    host.inFrame(
      () => {
        isPainted = attempt(() => paint(order));
      },
      () => {
        if (isPainted) host.post({ type: 'painted', id });
      },
    );
  }

  function show(id: number, order: PaintOrder): void {
    const canvases = contexts;
    const loading = fonts.loadFor(order);
    const paintNow = () => {
      // Others may have taken their place meanwhile.
      if (contexts === canvases) paintFor(id, order);
    };
    if (loading) void waitForFaces(loading).then(paintNow);
    else paintNow();
  }

  return (request) =>
    void attempt(() => {
      if (request.type === 'fonts') addFonts(request.faces);
      else if (request.type === 'canvases') take(request.canvases);
      else show(request.id, request.order);
    });
}
