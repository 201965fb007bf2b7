import { type RefObject, useLayoutEffect, useState } from 'react';
import { GraphPainter } from './graphPainter.ts';

/** The two canvases of the graph. */
export interface Canvases {
  readonly base: RefObject<HTMLCanvasElement | null>;
  readonly overlay: RefObject<HTMLCanvasElement | null>;
}

/** The painter of two canvases; null before they are there, 'none' when the browser cannot draw on them. */
export function useGraphPainter({ base, overlay }: Canvases): GraphPainter | 'none' | null {
  const [painter, setPainter] = useState<GraphPainter | 'none' | null>(null);
  useLayoutEffect(() => {
    const below = base.current?.getContext('2d', { alpha: false });
    const above = overlay.current?.getContext('2d');
    if (!below || !above) {
      setPainter('none');
      return;
    }
    const made = new GraphPainter(below, above);
    const listening = new AbortController();
    for (const { canvas } of [below, above]) {
      canvas.addEventListener('contextrestored', () => made.repaint(), { signal: listening.signal });
    }
    setPainter(made);
    return () => {
      listening.abort();
      made.stop();
    };
  }, [base, overlay]);
  return painter;
}
