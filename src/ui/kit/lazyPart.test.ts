import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lazyPart, loadParts } from './lazyPart.ts';

const idle: (() => void)[] = [];

beforeEach(() => {
  idle.length = 0;
  vi.stubGlobal('window', {
    requestIdleCallback: (task: () => void) => idle.push(task),
    cancelIdleCallback: (handle: number) => {
      idle[handle - 1] = () => {};
    },
  });
});

afterEach(() => vi.unstubAllGlobals());

/** Runs what waits for an idle page until nothing does. */
async function rest(): Promise<void> {
  for (const task of idle) {
    task();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test('parts are loaded one by one when the page is idle, those that they bring too, and then stand there at once', async () => {
  const order: string[] = [];
  const inner = { part: null as ReturnType<typeof lazyPart<object>> | null };
  const outer = lazyPart(async () => {
    order.push('outer');
    inner.part = lazyPart(async () => {
      order.push('inner');
      return () => createElement('i');
    });
    return () => createElement('b');
  });
  lazyPart(async () => {
    order.push('broken');
    throw new Error('not to be had');
  });
  loadParts();
  expect(order).toEqual([]);
  await rest();
  expect(order).toEqual(['outer', 'broken', 'inner']);
  expect(renderToStaticMarkup(createElement(outer))).toBe('<b></b>');
  expect(inner.part && renderToStaticMarkup(createElement(inner.part))).toBe('<i></i>');
});

test('stops when it is told to', async () => {
  const load = vi.fn(async () => () => null);
  lazyPart(load);
  loadParts()();
  await rest();
  expect(load).not.toHaveBeenCalled();
});
