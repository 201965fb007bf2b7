import { i18n } from '../i18n/i18n.ts';
import type { View, WindowTokens } from '../model/view.ts';
import type { FilterSource } from './filter.ts';
import { listText } from './listText.ts';
import type { EmptyReason } from './whatEmpties.ts';

const ALL_DATES: WindowTokens = { from: 'first', to: 'last' };

const WORDS: Readonly<Record<FilterSource, string>> = {
  get window() {
    return i18n._('The dates leave out everything');
  },
  get certainty() {
    return i18n._('Only what is certainly in these dates is let through');
  },
  get undated() {
    return i18n._('What is undated is left out');
  },
  get kind() {
    return i18n._('The kinds of entities leave out everything');
  },
  get class() {
    return i18n._('The classes of ties leave out everything');
  },
  get listed() {
    return i18n._('Members that nothing else is told of are left out');
  },
  get type() {
    return i18n._('The types of events leave out everything');
  },
  get report() {
    return i18n._('The chosen reports leave nothing');
  },
  get standing() {
    return i18n._('The chosen publishers leave nothing');
  },
  get stance() {
    return i18n._('The ways of telling leave out everything');
  },
  get basis() {
    return i18n._('How dates are known leaves out everything');
  },
  get depth() {
    return i18n._('Annotated or cited: the choice leaves nothing');
  },
  get min() {
    return i18n._('No tie has as many independent sources as asked for');
  },
  get max() {
    return i18n._('No tie has as few independent sources as asked for');
  },
  get only() {
    return i18n._('No tie is carried by such publishers alone');
  },
  get focus() {
    return i18n._('Nothing lies around the focus');
  },
};

/** What takes a filter off, and how that is called. */
export interface Loosening {
  readonly name: string;
  readonly change: Partial<View>;
}

/** The one change that lets through what a filter leaves out. */
export const LOOSENINGS: Readonly<Record<FilterSource, Loosening>> = {
  window: {
    get name() {
      return i18n._('Show all dates');
    },
    change: { window: ALL_DATES },
  },
  certainty: {
    get name() {
      return i18n._('Show what is possible too');
    },
    change: { certainty: 'possible' },
  },
  undated: {
    get name() {
      return i18n._('Show what is undated');
    },
    change: { undated: true },
  },
  kind: {
    get name() {
      return i18n._('Show all kinds');
    },
    change: { kinds: null },
  },
  class: {
    get name() {
      return i18n._('Show all classes');
    },
    change: { classes: null },
  },
  listed: {
    get name() {
      return i18n._('Show members from lists');
    },
    change: { listed: true },
  },
  type: {
    get name() {
      return i18n._('Show all event types');
    },
    change: { types: null },
  },
  report: {
    get name() {
      return i18n._('Show all reports');
    },
    change: { reports: null },
  },
  standing: {
    get name() {
      return i18n._('Show all publishers');
    },
    change: { standings: null },
  },
  stance: {
    get name() {
      return i18n._('Show all ways of telling');
    },
    change: { stances: null },
  },
  basis: {
    get name() {
      return i18n._('Show dates however they are known');
    },
    change: { bases: null },
  },
  depth: {
    get name() {
      return i18n._('Show annotated and cited reports');
    },
    change: { depths: null },
  },
  min: {
    get name() {
      return i18n._('Ask for no number of sources');
    },
    change: { minSources: 1 },
  },
  max: {
    get name() {
      return i18n._('Allow any number of sources');
    },
    change: { maxSources: null },
  },
  only: {
    get name() {
      return i18n._('Show ties whoever carries them');
    },
    change: { only: null },
  },
  focus: {
    get name() {
      return i18n._('Clear the focus');
    },
    change: { focus: [] },
  },
};

/** One sentence: which filter it is, and what there would be without it; of several, what taking them off is called. */
export function emptyWords({ sources, ties }: EmptyReason): string {
  const [source, ...others] = sources;
  if (source !== undefined && others.length === 0)
    return i18n._(
      '{reason}; without that there {ties, plural, one {would be # tie} other {would be # ties}}.',
      { reason: WORDS[source], ties },
    );
  const changes = listText(sources.map((one) => i18n._('“{text}”', { text: LOOSENINGS[one].name })));
  return i18n._(
    '{changes}, all at once: there {ties, plural, one {would be # tie} other {would be # ties}}.',
    { changes, ties },
  );
}

/** The command that takes the filters of a reason off. */
export function looseningName({ sources }: EmptyReason): string {
  const [source, ...others] = sources;
  if (source !== undefined && others.length === 0) return LOOSENINGS[source].name;
  return i18n._('{count, plural, one {Take off this filter} other {Take off these # filters}}', {
    count: sources.length,
  });
}

/** The change that takes filters off; for the dates, these are all there are. */
export function looseningChange(
  sources: readonly FilterSource[],
  allDates: WindowTokens = ALL_DATES,
): Partial<View> {
  const change: Partial<View> = Object.assign({}, ...sources.map((source) => LOOSENINGS[source].change));
  return change.window ? { ...change, window: allDates } : change;
}
