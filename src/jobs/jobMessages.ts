/** What a page sends to a worker that does one job at a time. */
export type JobRequest<Input> =
  | { readonly type: 'start'; readonly id: number; readonly input: Input }
  | { readonly type: 'abort'; readonly id: number };

/** What such a worker sends back; each names the job it answers. `part` is how much is done, 0…1. */
export type JobReply<Result> =
  | { readonly type: 'progress'; readonly id: number; readonly part: number }
  | { readonly type: 'done'; readonly id: number; readonly result: Result }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };
