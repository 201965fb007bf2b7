import type { LayoutInput, LayoutPositions } from './layoutInput.ts';

/** What the page sends to the layout worker. */
export type LayoutRequest =
  | { readonly type: 'start'; readonly id: number; readonly input: LayoutInput }
  | { readonly type: 'abort'; readonly id: number };

/** What the layout worker sends back; each names the request it answers. `part` is how much is done, 0…1. */
export type LayoutReply =
  | { readonly type: 'progress'; readonly id: number; readonly part: number }
  | ({ readonly type: 'done'; readonly id: number } & LayoutPositions)
  | { readonly type: 'failed'; readonly id: number; readonly message: string };
