import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { reportsQuery, SHIPPED_DATASET } from './datasetQueries.ts';

afterEach(() => vi.unstubAllGlobals());

test('a file is fetched to its end though the view that asked for it is closed', async () => {
  const client = new QueryClient();
  const query = reportsQuery(SHIPPED_DATASET);
  let answer = (_: Response) => {};
  const fetched = vi.fn(
    (_url: string, init?: RequestInit) =>
      new Promise<Response>((resolve, reject) => {
        answer = resolve;
        init?.signal?.addEventListener('abort', () => reject(new DOMException('called off', 'AbortError')));
      }),
  );
  vi.stubGlobal('fetch', fetched);
  const asked = client.query(query);
  const close = new QueryObserver(client, query).subscribe(() => {});
  close();
  answer(new Response('null'));
  await expect(asked).rejects.toMatchObject({ name: 'DatasetError', problem: 'damaged' });
  expect(fetched).toHaveBeenCalledOnce();
});
