import {
  DATE_BASES,
  DEPTHS,
  ENTITY_KINDS,
  EVENT_TYPES,
  STANCES,
  STANDINGS,
  TIE_CLASSES,
} from '../model/codes.ts';
import type { FilterSettings } from './filter.ts';

const NAMED_AT_MOST = 2;

function plain(code: string): string {
  return code.toLowerCase().replaceAll('-', ' ');
}

/** Few chosen codes by name, many by number. */
function chosenWords(
  codes: readonly string[],
  chosen: readonly string[] | null | undefined,
  noun: string,
): readonly string[] {
  if (!chosen) return [];
  if (chosen.length > NAMED_AT_MOST) return [`${chosen.length} of ${codes.length} ${noun}`];
  return [`${noun}: ${chosen.map((code) => (code === 'NONE' ? 'no event' : plain(code))).join(', ')}`];
}

function sourceWords({ minSources = 1, maxSources = null }: FilterSettings): readonly string[] {
  if (maxSources === 1 && minSources <= 1) return ['one independent source alone'];
  const least = minSources > 1 ? [`at least ${minSources}`] : [];
  const most = maxSources === null ? [] : [`at most ${maxSources}`];
  const words = [...least, ...most];
  return words.length === 0 ? [] : [`${words.join(' and ')} independent sources`];
}

/** The filters that are on, in few words each; dates and focus are told elsewhere. */
export function filterWords(settings: FilterSettings): readonly string[] {
  const { certainty, undated, kinds, classes, types, reports, standings, stances, bases, depths, only } =
    settings;
  return [
    ...sourceWords(settings),
    ...(only ? [`carried by ${only === 'copy' ? 'copies' : plain(only)} alone`] : []),
    ...chosenWords(ENTITY_KINDS, kinds, 'kinds'),
    ...chosenWords(TIE_CLASSES, classes, 'classes'),
    ...chosenWords(EVENT_TYPES, types, 'types of events'),
    ...(reports ? [`${reports.length} ${reports.length === 1 ? 'report' : 'reports'} chosen`] : []),
    ...chosenWords(STANDINGS, standings, 'publishers'),
    ...chosenWords(STANCES, stances, 'ways of telling'),
    ...chosenWords(DATE_BASES, bases, 'dates known as'),
    ...chosenWords(DEPTHS, depths, 'reports'),
    ...(certainty === 'certain' ? ['certain only'] : []),
    ...(undated ? [] : ['dated only']),
  ];
}
