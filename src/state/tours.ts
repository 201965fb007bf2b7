import type { TourDraftStep } from '../exchange/shelf/tourFile.ts';
import type { Language, View } from '../model/view.ts';
import type { WireLocalText, WireTour } from '../model/wire/toursFile.ts';
import type { OwnTour } from './shelves.ts';

/** A tour as it is shown: shipped ones in the reader's language, a reader's own as written. */
export interface ShownTour {
  readonly id: string;
  readonly title: string;
  readonly about: string | null;
  readonly steps: readonly TourDraftStep[];
  readonly isOwn: boolean;
}

/** A shipped tour in a language; English stands in for what is missing. */
export function shownTour({ id, title, about, steps }: WireTour, language: Language): ShownTour {
  const say = (text: WireLocalText) => text[language] ?? text.en;
  return {
    id,
    title: say(title),
    about: say(about),
    steps: steps.map(({ heading, text, address }) => ({ heading: say(heading), text: say(text), address })),
    isOwn: false,
  };
}

/** A reader's own tour. */
export function shownOwnTour({ id, title, steps }: OwnTour): ShownTour {
  return { id, title, about: null, steps, isOwn: true };
}

/** Where a reader is in a tour: the last step at most. */
export function stepAt({ steps }: Pick<ShownTour, 'steps'>, step: number): number {
  return Math.min(Math.max(1, step), Math.max(1, steps.length));
}

/** What of a view a step of a tour does not prescribe: reading as graph or list is the reader's choice. */
const NOT_PRESCRIBED = [
  'layout',
  'tour',
  'language',
  'embed',
  'embedParts',
  'dataset',
  'dataVersion',
  'camera',
] as const;

/** Whether a view shows what a step prescribes; `step` is the step's view as it was resolved. */
export function showsStep(view: View, step: View): boolean {
  const plain = (one: View) =>
    JSON.stringify({ ...one, ...Object.fromEntries(NOT_PRESCRIBED.map((key) => [key, null])) });
  return plain(view) === plain(step);
}
