import { describe, expect, test } from 'vitest';
import { measureInputOfPairs } from '../testing/arbitraryMeasureInput.ts';
import { answerRequests } from './answerRequests.ts';
import type { MeasureReply } from './messages.ts';

const input = measureInputOfPairs(3, [
  [0, 1],
  [1, 2],
]);

function setUp() {
  const replies: MeasureReply[] = [];
  const answer = answerRequests(
    (reply) => replies.push(reply),
    async () => {},
  );
  return { answer, replies };
}

describe('the measures worker', () => {
  test('answers with the measures of the graph', async () => {
    const { answer, replies } = setUp();
    await answer({ type: 'start', id: 1, input });
    expect(replies).toEqual([
      {
        type: 'done',
        id: 1,
        between: Float64Array.of(0, 1, 0),
        isExact: true,
        group: Uint16Array.of(1, 1, 1),
      },
    ]);
  });

  test('says nothing after an abort', async () => {
    const { answer, replies } = setUp();
    const running = answer({ type: 'start', id: 1, input });
    await answer({ type: 'abort', id: 1 });
    await running;
    expect(replies).toEqual([]);
  });

  test('an abort of another request changes nothing, a new start ends the one before', async () => {
    const { answer, replies } = setUp();
    const first = answer({ type: 'start', id: 1, input });
    const second = answer({ type: 'start', id: 2, input });
    await answer({ type: 'abort', id: 1 });
    await Promise.all([first, second]);
    expect(replies.map(({ type, id }) => `${type} ${id}`)).toEqual(['done 2']);
  });

  test('says what failed', async () => {
    const { answer, replies } = setUp();
    await answer({ type: 'start', id: 4, input: { ...input, count: 1 } });
    expect(replies).toEqual([{ type: 'failed', id: 4, message: expect.stringMatching(/./) }]);
  });
});
