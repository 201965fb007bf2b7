import { i18n } from '../../i18n/i18n.ts';
import { PLOVER_TYPES, type TieClass } from '../../model/codes.ts';
import type { WireEvent } from '../../model/wire/evidenceFile.ts';

function classText(tieClass: TieClass): string {
  switch (tieClass) {
    case 'verbal-cooperation':
      return i18n._('verbal cooperation');
    case 'material-cooperation':
      return i18n._('material cooperation');
    case 'verbal-conflict':
      return i18n._('verbal conflict');
    case 'material-conflict':
      return i18n._('material conflict');
    case 'stated':
      return i18n._('stated');
    case 'affiliation':
      return i18n._('affiliation');
    case 'about':
      return i18n._('about');
  }
}

function plain(code: string): string {
  return code.replaceAll(/[_-]/g, ' ').toLowerCase();
}

const ABBREVIATION = /\b(?:un|sco|brics|eu|nato|apec)\b/g;

/** A kind of event as plain words: "trade figure", "UN vote". */
export function kindText(kind: string): string {
  return plain(kind).replaceAll(ABBREVIATION, (word) => word.toUpperCase());
}

/** How an act is coded in PLOVER: "consult (visit), diplomatic – verbal cooperation"; says so when it has no code. `mark` sets tags around the code, which is English. */
export function actText(plover: WireEvent['plover'], mark = (code: string) => code): string {
  if (!plover) return i18n._('no PLOVER code');
  const mode = plover.mode === undefined ? '' : ` (${plain(plover.mode)})`;
  const contexts = plover.contexts?.length ? `, ${plover.contexts.map(plain).join(', ')}` : '';
  const code = mark(`${plain(plover.type)}${mode}${contexts}`);
  return i18n._('{code} – {tieClass}', { code, tieClass: classText(PLOVER_TYPES[plover.type]) });
}
