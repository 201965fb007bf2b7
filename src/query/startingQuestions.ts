import { i18n } from '../i18n/i18n.ts';
import type { View } from '../model/view.ts';

/** A question that a filter of whole ties answers. */
export interface StartingQuestion {
  readonly question: string;
  /** The answer in a sentence, by its number of ties. */
  readonly answer: (count: number) => string;
  /** The change of the view that asks it. */
  readonly change: Pick<View, 'minSources' | 'maxSources' | 'only'>;
}

/** The change that asks none of the questions. */
export const NO_QUESTION: StartingQuestion['change'] = { minSources: 1, maxSources: null, only: null };

/** Questions that are often asked first, of whatever the dates and the other filters leave. */
export const STARTING_QUESTIONS: readonly StartingQuestion[] = [
  {
    get question() {
      return i18n._('Which ties rest on state media alone?');
    },
    answer: (count) =>
      i18n._(
        '{count, plural, one {# tie that only state media or governments report} other {# ties that only state media or governments report}}, in these dates and filters.',
        { count },
      ),
    change: { ...NO_QUESTION, only: 'state-media-or-government' },
  },
  {
    get question() {
      return i18n._('What did only one report say?');
    },
    answer: (count) =>
      i18n._(
        '{count, plural, one {# tie that one report alone, with its copies, tells of} other {# ties that one report alone, with its copies, tells of}}, in these dates and filters.',
        { count },
      ),
    change: { ...NO_QUESTION, maxSources: 1 },
  },
  {
    get question() {
      return i18n._('What do several independent sources agree on?');
    },
    answer: (count) =>
      i18n._(
        '{count, plural, one {# tie that three or more independent sources tell of} other {# ties that three or more independent sources tell of}}, in these dates and filters.',
        { count },
      ),
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
