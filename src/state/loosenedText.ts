import { i18n } from '../i18n/i18n.ts';
import type { FilterSource } from '../query/filter.ts';
import { listText } from '../query/listText.ts';

const NAMES: Readonly<Record<Exclude<FilterSource, 'window'>, string>> = {
  get certainty() {
    return i18n._('certainty');
  },
  get undated() {
    return i18n._('undated evidence');
  },
  get kind() {
    return i18n._('kind of entity');
  },
  get class() {
    return i18n._('class of tie');
  },
  get listed() {
    return i18n._('members from lists');
  },
  get type() {
    return i18n._('type of event');
  },
  get report() {
    return i18n._('report');
  },
  get standing() {
    return i18n._('publisher');
  },
  get stance() {
    return i18n._('stance');
  },
  get basis() {
    return i18n._('how the date is known');
  },
  get depth() {
    return i18n._('annotated or cited');
  },
  get min() {
    return i18n._('fewest sources');
  },
  get max() {
    return i18n._('most sources');
  },
  get only() {
    return i18n._('carried by one kind of publisher');
  },
  get focus() {
    return i18n._('focus');
  },
};

/** Says that something lay outside the dates or filters, and which of them gave way to show it. */
export function loosenedText(loosened: readonly FilterSource[]): string {
  const names = loosened.filter((source) => source !== 'window').map((source) => NAMES[source]);
  if (names.length === 0) return i18n._('This lies outside your dates; they were widened to show it.');
  const values = { count: names.length, filters: listText(names) };
  return names.length === loosened.length
    ? i18n._(
        'This lies outside your {count, plural, one {filter} other {filters}} ({filters}); {count, plural, one {it was} other {they were}} loosened to show it.',
        values,
      )
    : i18n._(
        'This lies outside your dates and {count, plural, one {filter} other {filters}} ({filters}); they were widened to show it.',
        values,
      );
}
