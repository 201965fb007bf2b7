import type { ParticipantRole } from '../../src/model/codes.ts';
import { type EventRecord, isNoAct } from '../records/eventRecord.ts';
import { actClassOf, announcedClassOf, forumClassOf } from './actClass.ts';
import { directedLinks, type EntityLink, jointLinks } from './entityLink.ts';

/**
 * The links of an event: actors to recipients; those who are both with each other and with the actors; actors among
 * each other when there is no recipient; participants to the forum and to what it is about. A third party did not
 * take part in the act: only the forum (class `stated`) and its position there tie it. What was not done is only stated,
 * and positions that are no act are left to `linksOfNoAct`.
 */
export function linksOfEvent(event: EventRecord, told: 'done' | 'announced'): EntityLink[] {
  const { about = [], forum, positions = [] } = event;
  const inRole = (role: ParticipantRole) =>
    event.participants.filter((one) => one.role === role).map((one) => one.entity);
  const actors = inRole('actor');
  const both = inRole('both');
  const recipients = inRole('recipient');
  const doneClass = actClassOf(event.plover, event.negated === true);
  const actClass = told === 'done' ? doneClass : announcedClassOf(doneClass);
  const toForum = forum === undefined ? [] : [forum];
  return [
    ...directedLinks([...actors, ...both], recipients, actClass),
    ...(recipients.length === 0
      ? jointLinks([...actors, ...both], actClass)
      : [...jointLinks(both, actClass), ...jointLinksBetween(actors, both, actClass)]),
    ...directedLinks([...actors, ...both, ...recipients], toForum, forumClassOf(actClass)),
    ...directedLinks(inRole('third-party'), toForum, 'stated'),
    ...directedLinks(
      positions.filter((one) => !isNoAct(one.position)).map((one) => one.entity),
      toForum,
      'stated',
    ),
    ...directedLinks([...actors, ...both, ...recipients], about, 'about'),
  ];
}

/** The links of those whose position in an event was no act: to the forum, as stated. */
export function linksOfNoAct({ forum, positions = [] }: EventRecord): EntityLink[] {
  const absent = positions.filter((one) => isNoAct(one.position)).map((one) => one.entity);
  return directedLinks(absent, forum === undefined ? [] : [forum], 'stated');
}

function jointLinksBetween(
  group: readonly string[],
  others: readonly string[],
  actClass: EntityLink['class'],
): EntityLink[] {
  return directedLinks(group, others, actClass).map((link) => ({ ...link, joint: true }));
}
