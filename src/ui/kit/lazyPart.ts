import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { whenIdle } from './whenIdle.ts';

const loads = new Set<() => Promise<unknown>>();

/**
 * A part of the page that is loaded when it is first shown, or before by `loadParts`; then it is there at once. What comes
 * only when it is shown stands behind its fallback for 300 ms at least: React reveals nothing sooner.
 */
export function lazyPart<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  type Part = { readonly default: ComponentType<Props> };
  let loaded: Part | null = null;
  const fetchPart = async (): Promise<Part> => {
    loaded = { default: await load() };
    return loaded;
  };
  loads.add(fetchPart);
  return lazy(() => {
    const part = loaded;
    if (!part) return fetchPart();
    // A promise would answer a moment too late; any thenable will do.
    // biome-ignore lint/suspicious/noThenProperty: what React asks for
    return { then: (resolve: (part: Part) => void) => resolve(part) } as Promise<Part>;
  });
}

/** Loads all parts, those that parts bring with them too, one by one when the page is idle; returns how to stop. What fails is tried again when it is shown. */
export function loadParts(): () => void {
  const waiting = loads.values();
  let stop = () => {};
  let isStopped = false;
  const next = () => {
    if (isStopped) return;
    const { value: load, done } = waiting.next();
    if (done) return;
    stop = whenIdle(() => {
      load().then(next, next);
    });
  };
  next();
  return () => {
    isStopped = true;
    stop();
  };
}
