import { DATE_BASES, DEPTHS, EVENT_TYPES, PLOVER_TYPES, STANCES, STANDINGS } from '../../model/codes.ts';
import { ClassMark } from '../kit/ClassMark.tsx';
import { BASIS_WORDS, DEPTH_WORDS, STANCE_WORDS, STANDING_WORDS, TYPE_WORDS } from '../kit/words.ts';
import type { Choosable } from './ChoiceGroup.tsx';
import type { CodesOf } from './CodeFilter.tsx';
import { upperFirst } from './upperFirst.ts';

/** What a reader can choose of each code list, in the language shown. */
export const CODE_CHOICES: { readonly [Part in keyof CodesOf]: () => readonly Choosable<CodesOf[Part]>[] } = {
  types: () =>
    EVENT_TYPES.map((code) => ({
      code,
      name: TYPE_WORDS[code][0],
      meaning: TYPE_WORDS[code][1],
      mark: <ClassMark tieClass={code === 'NONE' ? 'stated' : PLOVER_TYPES[code]} />,
    })),
  standings: () => STANDINGS.map((code) => ({ code, name: upperFirst(STANDING_WORDS[code]) })),
  stances: () => STANCES.map((code) => ({ code, name: upperFirst(STANCE_WORDS[code]) })),
  bases: () => DATE_BASES.map((code) => ({ code, name: upperFirst(BASIS_WORDS[code]) })),
  depths: () =>
    DEPTHS.map((code) => ({ code, name: upperFirst(DEPTH_WORDS[code][0]), meaning: DEPTH_WORDS[code][1] })),
};
