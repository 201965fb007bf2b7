import { i18n } from '../../i18n/i18n.ts';

/** Says of several reports of one primary source that they count once. */
export function rewriteText(count: number): string {
  return i18n._(
    '{count, plural, one {# report rewrites one source: counts once} other {# reports rewrite one source: counts once}}',
    { count },
  );
}
