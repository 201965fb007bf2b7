import { type RefObject, startTransition, useLayoutEffect, useRef, useState } from 'react';

/** The width of an element in whole pixels, 0 before it is measured; follows it in renders that the browser may interrupt. */
export function useWidth<Part extends HTMLElement>(): readonly [RefObject<Part | null>, number] {
  const element = useRef<Part>(null);
  const [widthPx, setWidthPx] = useState(0);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = () => startTransition(() => setWidthPx(measured.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return [element, widthPx];
}
