import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchFile } from './fetchFile.ts';

const Schema = v.object({ format: v.literal(1), rows: v.array(v.number()) });

function answer(respond: () => Promise<Response>) {
  vi.stubGlobal('fetch', vi.fn(respond));
  return fetchFile('./data/x/', 'graph.json', Schema);
}

afterEach(() => vi.unstubAllGlobals());

it('gives the decoded file', async () => {
  const file = await answer(() => Promise.resolve(new Response('{"format":1,"rows":[1,2]}')));
  expect(file).toEqual({ format: 1, rows: [1, 2] });
});

it.each([
  ['offline', () => Promise.reject(new TypeError('Failed to fetch'))],
  [
    'offline',
    () => Promise.resolve(new Response(new ReadableStream({ pull: (c) => c.error(new TypeError()) }))),
  ],
  ['missing', () => Promise.resolve(new Response('no', { status: 404 }))],
  ['damaged', () => Promise.resolve(new Response('{"format":1,"rows":['))],
  ['damaged', () => Promise.resolve(new Response('{"format":1,"rows":["a"]}'))],
  ['damaged', () => Promise.resolve(new Response('null'))],
  ['too-new', () => Promise.resolve(new Response('{"format":2}'))],
] as const)('says %s, names the file and gives advice', async (problem, respond) => {
  const error: unknown = await answer(respond).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: 'DatasetError', problem, file: 'graph.json' });
  expect((error as Error).message).toMatch(/^graph\.json: /);
  expect((error as { advice: string }).advice).not.toBe('');
});

it('says where a damaged file is damaged', async () => {
  await expect(answer(() => Promise.resolve(new Response('{"format":1,"rows":[1,"a"]}')))).rejects.toThrow(
    'rows.1: number is expected, "a" is there',
  );
});

describe('held against the manifest that the page was opened with', () => {
  const TEXT = '{"format":1,"rows":[1]}';
  const SHA = createHash('sha256').update(TEXT).digest('hex');
  const fetchExpecting = (bytes: number, sha256: string) => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(TEXT)));
    const expected = { name: 'graph.json', bytes, sha256 };
    return fetchFile('./', 'graph.json', Schema, expected);
  };

  it('a file that is the same is taken', async () => {
    await expect(fetchExpecting(TEXT.length, SHA)).resolves.toEqual({ format: 1, rows: [1] });
  });

  it.each([
    ['length', TEXT.length + 1, SHA],
    ['content', TEXT.length, SHA.replace(/^./, (first) => (first === '0' ? '1' : '0'))],
  ])('a file of another %s is of another edition', async (_, bytes, sha256) => {
    await expect(fetchExpecting(bytes, sha256)).rejects.toMatchObject({ problem: 'other-edition' });
  });
});
