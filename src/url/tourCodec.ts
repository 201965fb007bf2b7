import { i18n } from '../i18n/i18n.ts';
import { isId } from '../model/ids.ts';
import { TOUR_STEPS_MAX, type TourPlace } from '../model/view.ts';
import { type KeyCodec, quoted } from './keyCodec.ts';

const PLACE = /^(.+)\.([1-9][0-9]?)$/;

function placeOf(raw: string): TourPlace | null {
  const [, id, step] = PLACE.exec(raw) ?? [];
  return id !== undefined && isId(id) ? { id, step: Number(step) } : null;
}

/** `tour=ID.STEP`: the tour that is followed, and its step counted from 1. */
export const tourCodec: KeyCodec = {
  key: 'tour',
  parse: (raw) => {
    const tour = placeOf(raw);
    return tour
      ? { tour }
      : i18n._('{value} is not a tour and one of its steps, 1 to {most}, joined by a full stop', {
          value: quoted(raw),
          most: TOUR_STEPS_MAX,
        });
  },
  serialize: ({ tour }) => (tour === null ? null : `${tour.id}.${tour.step}`),
};
