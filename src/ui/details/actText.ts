import { PLOVER_TYPES } from '../../model/codes.ts';
import type { WireEvent } from '../../model/wire/evidenceFile.ts';
import { CLASS_WORDS } from '../kit/words.ts';

function plain(code: string): string {
  return code.replaceAll(/[_-]/g, ' ').toLowerCase();
}

const ABBREVIATION = /\b(?:un|sco|brics|eu|nato|apec)\b/g;

/** A kind of event as plain words: "trade figure", "UN vote". */
export function kindText(kind: string): string {
  return plain(kind).replaceAll(ABBREVIATION, (word) => word.toUpperCase());
}

/** How an act is coded in PLOVER: "consult (visit), diplomatic – verbal cooperation"; says so when it has no code. */
export function actText(plover: WireEvent['plover']): string {
  if (!plover) return 'no PLOVER code';
  const mode = plover.mode === undefined ? '' : ` (${plain(plover.mode)})`;
  const contexts = plover.contexts?.length ? `, ${plover.contexts.map(plain).join(', ')}` : '';
  const [name] = CLASS_WORDS[PLOVER_TYPES[plover.type]];
  return `${plain(plover.type)}${mode}${contexts} – ${name.toLowerCase()}`;
}
