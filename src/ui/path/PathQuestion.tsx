import { lazy, Suspense } from 'react';
import { usePathEnds } from './usePathEnds.ts';

const PathBar = lazy(async () => ({ default: (await import('./PathBar.tsx')).PathBar }));

/** The bar that asks for paths, while it is open; loaded when it first is. */
export function PathQuestion() {
  const ends = usePathEnds();
  return (
    ends && (
      <Suspense fallback={null}>
        <PathBar ends={ends} />
      </Suspense>
    )
  );
}
