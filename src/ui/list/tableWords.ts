import { i18n } from '../../i18n/i18n.ts';

/** What the rows of a table are. */
export type TableSubject = 'entities' | 'ties' | 'evidence' | 'paths' | 'results';

/** The name of a table. */
export function tableName(of: TableSubject): string {
  const names: Readonly<Record<TableSubject, string>> = {
    entities: i18n._('Entities'),
    ties: i18n._('Ties'),
    evidence: i18n._('Evidence'),
    paths: i18n._('Paths'),
    results: i18n._('Search results'),
  };
  return names[of];
}

/** Says that a table is empty. */
export function noRowsText(of: TableSubject): string {
  return i18n._(
    '{of, select, entities {No entities to show.} ties {No ties to show.} evidence {No items of evidence to show.} paths {No paths to show.} other {No results to show.}}',
    { of },
  );
}

/** What the choice of an order is called. */
export function sortText(of: TableSubject): string {
  return i18n._(
    '{of, select, entities {Sort entities by} ties {Sort ties by} evidence {Sort evidence by} paths {Sort paths by} other {Sort search results by}}',
    { of },
  );
}

/** "50 of 1,234 ties shown." */
export function shownText(of: TableSubject, shown: number, total: number): string {
  return i18n._(
    '{of, select, entities {{shown, number} of {total, plural, one {# entity} other {# entities}} shown.} ties {{shown, number} of {total, plural, one {# tie} other {# ties}} shown.} evidence {{shown, number} of {total, plural, one {# item} other {# items}} of evidence shown.} paths {{shown, number} of {total, plural, one {# path} other {# paths}} shown.} other {{shown, number} of {total, plural, one {# result} other {# results}} shown.}}',
    { of, shown, total },
  );
}

/** "Show all 231 ties". */
export function allRowsText(of: TableSubject, total: number): string {
  return i18n._(
    '{of, select, entities {Show all {total, plural, one {# entity} other {# entities}}} ties {Show all {total, plural, one {# tie} other {# ties}}} evidence {Show all {total, plural, one {# item} other {# items}} of evidence} paths {Show all {total, plural, one {# path} other {# paths}}} other {Show all {total, plural, one {# result} other {# results}}}}',
    { of, total },
  );
}

/** "Show 500 more of 44,000 ties". */
export function moreRowsText(of: TableSubject, more: number, total: number): string {
  return i18n._(
    '{of, select, entities {Show {more, number} more of {total, plural, one {# entity} other {# entities}}} ties {Show {more, number} more of {total, plural, one {# tie} other {# ties}}} evidence {Show {more, number} more of {total, plural, one {# item} other {# items}} of evidence} paths {Show {more, number} more of {total, plural, one {# path} other {# paths}}} other {Show {more, number} more of {total, plural, one {# result} other {# results}}}}',
    { of, more, total },
  );
}

/** "Show the first 50 ties only". */
export function firstRowsText(of: TableSubject, count: number): string {
  return i18n._(
    '{of, select, entities {Show the first {count, plural, one {# entity} other {# entities}} only} ties {Show the first {count, plural, one {# tie} other {# ties}} only} evidence {Show the first {count, plural, one {# item} other {# items}} of evidence only} paths {Show the first {count, plural, one {# path} other {# paths}} only} other {Show the first {count, plural, one {# result} other {# results}} only}}',
    { of, count },
  );
}
