import { i18n } from '../i18n/i18n.ts';
import type { Graph } from '../model/graph.ts';
import { CODE_WORDS } from './codeWords.ts';
import { commaText } from './commaText.ts';
import type { FilterSettings } from './filter.ts';
import { type OfferedCodes, offeredCodes, offeredCount } from './offeredCodes.ts';

const NAMED_AT_MOST = 2;

interface CodeList {
  readonly wordOf: (code: string) => string;
  readonly named: (names: string) => string;
  readonly counted: (numbers: { readonly count: number; readonly all: number }) => string;
}

const KINDS: CodeList = {
  wordOf: CODE_WORDS.kind,
  named: (names) => i18n._('kinds: {names}', { names }),
  counted: (numbers) => i18n._('{count} of {all} kinds', numbers),
};
const CLASSES: CodeList = {
  wordOf: CODE_WORDS.class,
  named: (names) => i18n._('classes: {names}', { names }),
  counted: (numbers) => i18n._('{count} of {all} classes', numbers),
};
const TYPES: CodeList = {
  wordOf: CODE_WORDS.type,
  named: (names) => i18n._('types of events: {names}', { names }),
  counted: (numbers) => i18n._('{count} of {all} types of events', numbers),
};
const PUBLISHERS: CodeList = {
  wordOf: CODE_WORDS.standing,
  named: (names) => i18n._('publishers: {names}', { names }),
  counted: (numbers) => i18n._('{count} of {all} publishers', numbers),
};
const TELLING: CodeList = {
  wordOf: CODE_WORDS.stance,
  named: (names) => i18n._('ways of telling: {names}', { names }),
  counted: (numbers) => i18n._('{count} of {all} ways of telling', numbers),
};
const BASES: CodeList = {
  wordOf: CODE_WORDS.basis,
  named: (names) => i18n._('dates {names}', { names }),
  counted: (numbers) => i18n._('{count} of {all} ways dates are known', numbers),
};
const REPORTS: CodeList = {
  wordOf: CODE_WORDS.depth,
  named: (names) => i18n._('reports: {names}', { names }),
  counted: (numbers) => i18n._('{count} of {all} reports', numbers),
};

/** Few chosen codes by name, many by number among those that are offered. */
function chosenWords(
  list: CodeList,
  chosen: readonly string[] | null | undefined,
  offered: () => readonly string[],
): readonly string[] {
  if (!chosen) return [];
  if (chosen.length > NAMED_AT_MOST) {
    return [list.counted({ count: chosen.length, all: offeredCount(offered(), chosen) })];
  }
  return [list.named(commaText(chosen.map(list.wordOf)))];
}

function sourceWords({ minSources = 1, maxSources = null }: FilterSettings): readonly string[] {
  if (maxSources === 1 && minSources <= 1) return [i18n._('one independent source alone')];
  const [least, most] = [minSources, maxSources];
  if (least === most)
    return [
      i18n._('{count, plural, one {exactly # independent source} other {exactly # independent sources}}', {
        count: least,
      }),
    ];
  if (least > 1 && most !== null)
    return [i18n._('at least {least} and at most {most} independent sources', { least, most })];
  if (least > 1) return [i18n._('at least {least} independent sources', { least })];
  return most === null ? [] : [i18n._('at most {most} independent sources', { most })];
}

function onlyWords({ only }: FilterSettings): readonly string[] {
  if (!only) return [];
  if (only === 'copy') return [i18n._('carried by copies alone')];
  return [
    only === 'press-or-analysis'
      ? i18n._('carried by press or analysis alone')
      : i18n._('carried by state media or government alone'),
  ];
}

/** The filters that are on, in few words each; dates and focus are told elsewhere. */
export function filterWords(graph: Graph, settings: FilterSettings): readonly string[] {
  const { certainty, undated, kinds, classes, types, reports, standings, stances, bases, depths } = settings;
  const count = reports?.length ?? 0;
  const offered = (of: keyof OfferedCodes) => () => offeredCodes(graph, settings.axis)[of];
  return [
    ...sourceWords(settings),
    ...onlyWords(settings),
    ...chosenWords(KINDS, kinds, offered('kinds')),
    ...chosenWords(CLASSES, classes, offered('classes')),
    ...chosenWords(TYPES, types, offered('types')),
    ...(reports
      ? [i18n._('{count, plural, one {# report chosen} other {# reports chosen}}', { count })]
      : []),
    ...chosenWords(PUBLISHERS, standings, offered('standings')),
    ...chosenWords(TELLING, stances, offered('stances')),
    ...chosenWords(BASES, bases, offered('bases')),
    ...chosenWords(REPORTS, depths, offered('depths')),
    ...(certainty === 'certain' ? [i18n._('certain only')] : []),
    ...(undated ? [] : [i18n._('dated only')]),
  ];
}
