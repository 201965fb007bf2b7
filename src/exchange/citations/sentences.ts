import { i18n } from '../../i18n/i18n.ts';
import { oneLine } from './oneLine.ts';

/** Texts as sentences one after the other: each ends with a stop, empty ones are left out. */
export function sentences(...texts: readonly string[]): string {
  return texts
    .map(oneLine)
    .filter((text) => text !== '')
    .map((text) => (/[.!?…。？！]["”’')\]]?$/u.test(text) ? text : i18n._('{text}.', { text })))
    .join(' ');
}
