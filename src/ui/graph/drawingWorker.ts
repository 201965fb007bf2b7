import { createPaintClient, type PaintClient } from '../../render/paintClient.ts';
import { collectFontFaces } from './collectFontFaces.ts';

/** True when a worker of this browser can draw what the page could draw itself. */
function canDrawInWorker(): boolean {
  const hasAll =
    typeof Worker === 'function' &&
    typeof OffscreenCanvas === 'function' &&
    'transferControlToOffscreen' in HTMLCanvasElement.prototype;
  return (
    hasAll &&
    document.createElement('canvas').getContext('2d') !== null &&
    new OffscreenCanvas(1, 1).getContext('2d') !== null
  );
}

function startClient(): PaintClient | null {
  if (!canDrawInWorker()) return null;
  try {
    const worker = new Worker(new URL('../../render/paintWorker.ts', import.meta.url), { type: 'module' });
    const client = createPaintClient(worker);
    client.addFonts(collectFontFaces(document));
    return client;
  } catch {
    // A page that may start no worker draws by itself.
    return null;
  }
}

let client: PaintClient | null | undefined;

/** The page's one drawing worker, started by the first call; null in a browser that cannot have it. */
export function drawingWorker(): PaintClient | null {
  if (client === undefined) client = startClient();
  return client;
}
