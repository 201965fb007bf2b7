import { describe, expect, test } from 'vitest';
import { answerRequests } from './answerRequests.ts';
import { computeLayout } from './computeLayout.ts';
import type { LayoutInput } from './layoutInput.ts';
import type { LayoutReply } from './messages.ts';

const input: LayoutInput = {
  entityCount: 3,
  ties: { a: [0, 1], b: [1, 2], weight: [1, 1] },
  radius: [5, 5, 5],
  lean: [Number.NaN, Number.NaN, Number.NaN],
  seed: 3,
};

function setUp(pause: () => Promise<void> = async () => {}) {
  const replies: LayoutReply[] = [];
  const answer = answerRequests((reply) => replies.push(reply), pause);
  return { answer, replies, types: () => replies.map(({ type, id }) => `${type} ${id}`) };
}

describe('the layout worker', () => {
  test('answers with the positions that the function gives, after its progress', async () => {
    const { answer, replies } = setUp();
    await answer({ type: 'start', id: 1, input });
    expect(replies.at(-1)).toEqual({ type: 'done', id: 1, ...computeLayout(input) });
    const parts = replies.flatMap((reply) => (reply.type === 'progress' ? [reply.part] : []));
    expect(parts.length).toBeGreaterThan(3);
    expect(parts).toEqual(parts.toSorted((one, other) => one - other));
  });

  test('sends nothing more after an abort', async () => {
    const { answer, types } = setUp();
    const running = answer({ type: 'start', id: 1, input });
    await answer({ type: 'abort', id: 1 });
    await running;
    expect(types()).toEqual(['progress 1']);
  });

  test('an abort of another request changes nothing', async () => {
    const { answer, types } = setUp();
    const running = answer({ type: 'start', id: 2, input });
    await answer({ type: 'abort', id: 1 });
    await running;
    expect(types().at(-1)).toBe('done 2');
  });

  test('a new start ends the one before', async () => {
    const { answer, types } = setUp();
    await Promise.all([answer({ type: 'start', id: 1, input }), answer({ type: 'start', id: 2, input })]);
    expect(types()).not.toContain('done 1');
    expect(types().at(-1)).toBe('done 2');
  });

  test('says what failed', async () => {
    const { answer, replies } = setUp();
    const broken = { ...input, ties: { a: [0], b: [99], weight: [1] } };
    await answer({ type: 'start', id: 4, input: broken });
    expect(replies).toEqual([{ type: 'failed', id: 4, message: expect.stringMatching(/./) }]);
  });
});
