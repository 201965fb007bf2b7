import type { ReactNode } from 'react';
import { useAfterPaint } from './useAfterPaint.ts';

/** The end of a long panel, a frame after what stands above: much to work out and to lay out that few see before they scroll. */
export function Later({ children }: { readonly children: ReactNode }) {
  return useAfterPaint(true, false) && children;
}
