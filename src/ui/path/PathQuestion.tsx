import { lazyPart } from '../kit/lazyPart.ts';
import { usePathEnds } from './usePathEnds.ts';

const PathBar = lazyPart(async () => (await import('./PathBar.tsx')).PathBar);

/** The bar that asks for paths, while it is open; loaded when it first is. */
export function PathQuestion() {
  const ends = usePathEnds();
  return ends && <PathBar ends={ends} />;
}
