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
    name: 'Tied to',
    means: 'With how many of the other entities in this view it has a tie.',
    not: 'Not how close or how friendly: a quarrel ties as well as a treaty.',
  },
  sources: {
    name: 'Independent sources',
    means: 'How many sources that do not copy each other tell of its ties.',
    not: 'Not importance: it counts what these reports were about.',
  },
  between: {
    name: 'Lies between',
    means:
      'Of all pairs of others, the share whose shortest connection leads through it; every tie counts the same.',
    not: 'Not influence: nobody needs to pass anything on along these ties.',
  },
  group: {
    name: 'Group',
    means:
      'Entities with more and better reported ties among each other than to the rest; group 1 is the largest.',
    not: 'Not an alliance: adversaries who are reported together share a group, and other dates give other groups.',
  },
};
