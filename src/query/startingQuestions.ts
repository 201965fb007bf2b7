import type { View } from '../model/view.ts';

/** A question that a filter of whole ties answers. */
export interface StartingQuestion {
  readonly question: string;
  /** What the answer consists of, for one tie and for several. */
  readonly answer: readonly [one: string, many: string];
  /** The change of the view that asks it. */
  readonly change: Pick<View, 'minSources' | 'maxSources' | 'only'>;
}

/** The change that asks none of the questions. */
export const NO_QUESTION: StartingQuestion['change'] = { minSources: 1, maxSources: null, only: null };

/** Questions that are often asked first, of whatever the dates and the other filters leave. */
export const STARTING_QUESTIONS: readonly StartingQuestion[] = [
  {
    question: 'Which ties rest on state media alone?',
    answer: [
      'tie that only state media or governments report',
      'ties that only state media or governments report',
    ],
    change: { ...NO_QUESTION, only: 'state-media-or-government' },
  },
  {
    question: 'What did only one report say?',
    answer: [
      'tie that one report alone, with its copies, tells of',
      'ties that one report alone, with its copies, tells of',
    ],
    change: { ...NO_QUESTION, maxSources: 1 },
  },
  {
    question: 'What do several independent sources agree on?',
    answer: [
      'tie that three or more independent sources tell of',
      'ties that three or more independent sources tell of',
    ],
    change: { ...NO_QUESTION, minSources: 3 },
  },
];

/** Whether a view asks the question. */
export function asksQuestion(view: View, { change }: StartingQuestion): boolean {
  return (
    view.minSources === change.minSources &&
    view.maxSources === change.maxSources &&
    view.only === change.only
  );
}
