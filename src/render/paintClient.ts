import type { PaintFontFace, PaintReply, PaintRequest } from './paintMessages.ts';
import { mergeOrders, type PaintOrder } from './paintOrder.ts';
import type { PaintLayers } from './paintOrderOn.ts';

/** What whoever has canvases painted is told. */
export interface PaintListener {
  /** An order is on its canvases, which have the size of its viewport now. */
  readonly painted: (order: PaintOrder) => void;
  /** The worker is gone, and its canvases with it. */
  readonly lost: () => void;
}

/** Paints canvases off the main thread: one picture at a time, and of those that wait only the newest. */
export interface PaintClient {
  /** True once the worker was lost: nothing is painted any more. */
  isLost(): boolean;
  addFonts(faces: readonly PaintFontFace[]): void;
  /** Hands two canvases over, for good; the ones before them are not painted any more. */
  takeCanvases(canvases: PaintLayers<OffscreenCanvas>, listener: PaintListener): void;
  paint(order: PaintOrder): void;
  /** Runs a task when all that was ordered is painted, at once when it is; also when it never will be. */
  whenPainted(task: () => void): void;
  /** Lets go of the canvases: nothing that was ordered matters any more. */
  leaveCanvases(): void;
}

interface Waiting {
  readonly id: number;
  readonly task: () => void;
}

/** A client of a worker that has just been started. It is not started again: its canvases cannot be had back. */
export function createPaintClient(worker: Worker): PaintClient {
  let isLost = false;
  let listener: PaintListener | null = null;
  let inWork: { readonly id: number; readonly order: PaintOrder } | null = null;
  let pending: PaintOrder | null = null;
  let lastId = 0;
  let waiting: readonly Waiting[] = [];

  const send = (request: PaintRequest, transfer: Transferable[] = []) =>
    worker.postMessage(request, transfer);

  function start(order: PaintOrder): void {
    lastId++;
    inWork = { id: lastId, order };
    send({ type: 'picture', id: lastId, order });
  }

  /** Runs what waited for pictures up to this one. */
  function settle(id: number): void {
    const due = waiting.filter((one) => one.id <= id);
    waiting = waiting.filter((one) => one.id > id);
    for (const { task } of due) task();
  }

  function forget(): PaintListener | null {
    const told = listener;
    listener = null;
    inWork = null;
    pending = null;
    settle(Number.POSITIVE_INFINITY);
    return told;
  }

  function lose(): void {
    if (isLost) return;
    isLost = true;
    worker.terminate();
    forget()?.lost();
  }

  function finish(id: number, order: PaintOrder): void {
    const next = pending;
    inWork = null;
    pending = null;
    if (next) start(next);
    listener?.painted(order);
    settle(id);
  }

  function receive(reply: PaintReply): void {
    if (reply.type === 'failed') lose();
    else if (reply.id === inWork?.id) finish(inWork.id, inWork.order);
  }

  worker.addEventListener('message', (event: MessageEvent<PaintReply>) => receive(event.data));
  worker.addEventListener('error', lose);
  worker.addEventListener('messageerror', lose);

  return {
    isLost: () => isLost,
    addFonts: (faces) => send({ type: 'fonts', faces }),
    takeCanvases: (canvases, told) => {
      forget();
      listener = told;
      send({ type: 'canvases', canvases }, [canvases.base, canvases.overlay]);
    },
    paint: (order) => {
      if (!listener) return;
      if (inWork) pending = mergeOrders(pending, order);
      else start(order);
    },
    whenPainted: (task) => {
      if (!inWork) return task();
      waiting = [...waiting, { id: lastId + (pending ? 1 : 0), task }];
    },
    leaveCanvases: () => void forget(),
  };
}
