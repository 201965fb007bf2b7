import type { WireEvent } from '../../src/model/wire/evidenceFile.ts';
import type { EventRecord } from '../records/eventRecord.ts';
import type { EntityNaming } from './entityNaming.ts';

/** The words of one event. */
export function wireEventOf(event: EventRecord, naming: EntityNaming): WireEvent {
  const { citations: _citations, confidence: _confidence, formerly: _formerly, place, ...rest } = event;
  const placeName = typeof place === 'string' ? naming.nameOf(place) : place?.name;
  return {
    ...rest,
    ...(placeName === undefined ? {} : { place: placeName }),
    ...(event.forum === undefined ? {} : { forum: naming.refOf(event.forum) }),
    participants: event.participants.map((one) => ({ ...one, entity: naming.refOf(one.entity) })),
    about: (event.about ?? []).map(naming.refOf),
    ...(event.positions === undefined
      ? {}
      : { positions: event.positions.map((one) => ({ ...one, entity: naming.refOf(one.entity) })) }),
  };
}
