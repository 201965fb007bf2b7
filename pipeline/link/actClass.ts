import { type EventType, PLOVER_TYPES, type TieClass } from '../../src/model/codes.ts';
import type { PloverRecord } from '../records/ploverRecord.ts';

/** The class of an act: that of its PLOVER type; `stated` when it has none or did not take place because it was refused. */
export function actClassOf(plover: PloverRecord | undefined, negated: boolean): TieClass {
  return plover === undefined || negated ? 'stated' : PLOVER_TYPES[plover.type];
}

/** The class of a link to the forum of an act: cooperation in a forum is cooperation with it; a quarrel there is not a quarrel with it. */
export function forumClassOf(actClass: TieClass): TieClass {
  return actClass === 'verbal-cooperation' || actClass === 'material-cooperation' ? actClass : 'stated';
}

/** The class of an act that a report only announced: agreed upon when it is cooperative, else no more than stated. */
export function announcedClassOf(actClass: TieClass): TieClass {
  return forumClassOf(actClass) === 'stated' ? 'stated' : PLOVER_TYPES.AGREE;
}

/** What an act is told as: its PLOVER type; none where its class is no more than stated. */
export function actTypeOf(plover: PloverRecord | undefined, negated: boolean): EventType {
  return plover === undefined || negated ? 'NONE' : plover.type;
}

/** What an announced act is told as: agreed upon when it is cooperative, else none. */
export function announcedTypeOf(plover: PloverRecord | undefined, negated: boolean): EventType {
  return forumClassOf(actClassOf(plover, negated)) === 'stated' ? 'NONE' : 'AGREE';
}
