import { describe, expect, test } from 'vitest';
import { answerJobs } from './answerJobs.ts';
import type { JobReply } from './jobMessages.ts';

/** Counts up to its input, one step each; nothing is heard of the second step, and it cannot count below nought. */
function* count(to: number): Generator<number | undefined, string> {
  if (to < 0) throw new RangeError('below nought');
  for (let at = 1; at <= to; at++) yield at === 2 ? undefined : at / to;
  return `counted to ${to}`;
}

function setUp() {
  const replies: JobReply<string>[] = [];
  const answer = answerJobs(
    count,
    (reply) => replies.push(reply),
    async () => {},
  );
  return { answer, replies, types: () => replies.map(({ type, id }) => `${type} ${id}`) };
}

describe('a worker of jobs', () => {
  test('answers with the result, after its progress', async () => {
    const { answer, replies } = setUp();
    await answer({ type: 'start', id: 1, input: 4 });
    expect(replies).toEqual([
      { type: 'progress', id: 1, part: 0.25 },
      { type: 'progress', id: 1, part: 0.75 },
      { type: 'progress', id: 1, part: 1 },
      { type: 'done', id: 1, result: 'counted to 4' },
    ]);
  });

  test('sends nothing more after an abort', async () => {
    const { answer, types } = setUp();
    const running = answer({ type: 'start', id: 1, input: 9 });
    await answer({ type: 'abort', id: 1 });
    await running;
    expect(types()).toEqual(['progress 1']);
  });

  test('an abort of another request changes nothing', async () => {
    const { answer, types } = setUp();
    const running = answer({ type: 'start', id: 2, input: 3 });
    await answer({ type: 'abort', id: 1 });
    await running;
    expect(types().at(-1)).toBe('done 2');
  });

  test('a new start ends the one before', async () => {
    const { answer, types } = setUp();
    await Promise.all([
      answer({ type: 'start', id: 1, input: 9 }),
      answer({ type: 'start', id: 2, input: 9 }),
    ]);
    expect(types()).not.toContain('done 1');
    expect(types().at(-1)).toBe('done 2');
  });

  test('says what failed', async () => {
    const { answer, replies } = setUp();
    await answer({ type: 'start', id: 4, input: -1 });
    expect(replies).toEqual([{ type: 'failed', id: 4, message: 'below nought' }]);
  });
});
