import type { NodeMeasures } from './computeMeasures.ts';
import type { MeasureInput } from './measureInput.ts';

/** What the page sends to the measures worker. */
export type MeasureRequest =
  | { readonly type: 'start'; readonly id: number; readonly input: MeasureInput }
  | { readonly type: 'abort'; readonly id: number };

/** What the measures worker sends back; each names the request it answers. */
export type MeasureReply =
  | ({ readonly type: 'done'; readonly id: number } & NodeMeasures)
  | { readonly type: 'failed'; readonly id: number; readonly message: string };
