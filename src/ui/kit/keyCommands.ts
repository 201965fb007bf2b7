import { useEffect } from 'react';
import type { PageCommand } from './keyTable.ts';

/** Does what a key asks for; false when there is nothing to do, so that the key keeps its meaning for the browser. */
export type KeyHandler = (key: string) => boolean;

const handlers = new Map<PageCommand, KeyHandler>();

/** Does a command of the page's keys as long as the component stands. `handler` must be the same function as long as it does the same. */
export function useKeyCommand(command: PageCommand, handler: KeyHandler): void {
  useEffect(() => {
    handlers.set(command, handler);
    return () => {
      if (handlers.get(command) === handler) handlers.delete(command);
    };
  }, [command, handler]);
}

/** Does a command; false when no part of the page does it now. */
export function runKeyCommand(command: PageCommand, key: string): boolean {
  return handlers.get(command)?.(key) ?? false;
}

/** Whether a part of the page does a command now. */
export function hasKeyCommand(command: PageCommand): boolean {
  return handlers.has(command);
}
