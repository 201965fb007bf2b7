import { i18n } from '../../i18n/i18n.ts';
import type { ResultGroup } from './searchItems.ts';

type Kind = ResultGroup['name'];

const NAMES: Readonly<Record<Kind, string>> = {
  get Entities() {
    return i18n._('Entities');
  },
  get Ties() {
    return i18n._('Ties');
  },
  get Events() {
    return i18n._('Events');
  },
  get Reports() {
    return i18n._('Reports');
  },
};

/** What a group of results is called. */
export function groupName(kind: Kind): string {
  return NAMES[kind];
}

const SHOW_ALL: Readonly<Record<Kind, (count: number) => string>> = {
  Entities: (count) => i18n._('{count, plural, one {Show # entity} other {Show all # entities}}', { count }),
  Ties: (count) => i18n._('{count, plural, one {Show # tie} other {Show all # ties}}', { count }),
  Events: (count) => i18n._('{count, plural, one {Show # event} other {Show all # events}}', { count }),
  Reports: (count) => i18n._('{count, plural, one {Show # report} other {Show all # reports}}', { count }),
};

/** What a button says that shows all of a group: "Show all 33 events". */
export function showAllText(kind: Kind, count: number): string {
  return SHOW_ALL[kind](count);
}
