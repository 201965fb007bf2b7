import { i18n } from '../../i18n/i18n.ts';

/** A limit to the number of independent sources in words. */
export function sourcesText(least: number, most: number | null): string {
  if (most === null)
    return i18n._('{least, plural, one {At least # source} other {At least # sources}}', { least });
  if (least <= 1) {
    if (most === 1) return i18n._('One source alone');
    return i18n._('{most, plural, one {# source at most} other {# sources at most}}', { most });
  }
  if (least === most) return i18n._('{count, plural, one {# source} other {# sources}}', { count: most });
  return i18n._('{most, plural, one {{least} to # source} other {{least} to # sources}}', { least, most });
}
