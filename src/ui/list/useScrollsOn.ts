import { type RefObject, useEffect, useRef, useState } from 'react';

/** Whether an element still scrolls to the right of what it shows; follows scrolling and its size. */
export function useScrollsOn<Part extends HTMLElement>(): readonly [RefObject<Part | null>, boolean] {
  const element = useRef<Part>(null);
  const [scrollsOn, setScrollsOn] = useState(false);
  useEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = () => setScrollsOn(measured.scrollLeft + measured.clientWidth < measured.scrollWidth - 1);
    // Tells its size at once too, when it is known anyway.
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    measured.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      measured.removeEventListener('scroll', measure);
    };
  }, []);
  return [element, scrollsOn];
}
