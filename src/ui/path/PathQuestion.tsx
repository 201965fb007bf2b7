import { lazy } from 'react';
import { usePathEnds } from './usePathEnds.ts';

const PathBar = lazy(async () => ({ default: (await import('./PathBar.tsx')).PathBar }));

/** The bar that asks for paths, while it is open; loaded when it first is. */
export function PathQuestion() {
  const ends = usePathEnds();
  return ends && <PathBar ends={ends} />;
}
