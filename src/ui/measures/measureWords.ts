import { i18n } from '../../i18n/i18n.ts';

/** What is measured of entities. */
export type MeasureName = 'degree' | 'sources' | 'between' | 'group';

/** A measure in plain words: its name, what it means, and what it does not mean. */
export interface MeasureWords {
  readonly name: string;
  readonly means: string;
  readonly not: string;
}

/** The words of all measures, in the order in which they are shown. */
export const MEASURE_WORDS: Readonly<Record<MeasureName, MeasureWords>> = {
  degree: {
    get name() {
      return i18n._('Tied to');
    },
    get means() {
      return i18n._('With how many of the other entities in this view it has a tie.');
    },
    get not() {
      return i18n._('Not how close or how friendly: a quarrel ties as well as a treaty.');
    },
  },
  sources: {
    get name() {
      return i18n._('Independent sources');
    },
    get means() {
      return i18n._('How many sources that do not copy each other tell of its ties.');
    },
    get not() {
      return i18n._('Not importance: it counts what these reports were about.');
    },
  },
  between: {
    get name() {
      return i18n._('Lies between');
    },
    get means() {
      return i18n._(
        'Of all pairs of others, the share whose shortest connection leads through it; every tie counts the same.',
      );
    },
    get not() {
      return i18n._('Not influence: nobody needs to pass anything on along these ties.');
    },
  },
  group: {
    get name() {
      return i18n._('Group');
    },
    get means() {
      return i18n._(
        'Entities with more and better reported ties among each other than to the rest; group 1 is the largest.',
      );
    },
    get not() {
      return i18n._(
        'Not an alliance: adversaries who are reported together share a group, and other dates give other groups.',
      );
    },
  },
};
