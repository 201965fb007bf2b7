import { expect, test } from 'vitest';
import { DEFAULT_VIEW } from '../model/view.ts';
import { asksQuestion, NO_QUESTION, STARTING_QUESTIONS } from './startingQuestions.ts';

test('a view asks the question whose change it took, and only that', () => {
  for (const asked of STARTING_QUESTIONS) {
    const view = { ...DEFAULT_VIEW, ...asked.change, undated: false };
    expect(STARTING_QUESTIONS.filter((one) => asksQuestion(view, one))).toEqual([asked]);
  }
});

test('the first view asks none', () => {
  expect(STARTING_QUESTIONS.some((one) => asksQuestion({ ...DEFAULT_VIEW, ...NO_QUESTION }, one))).toBe(
    false,
  );
});
