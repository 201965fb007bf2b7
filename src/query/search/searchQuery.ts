import { foldText } from './foldText.ts';
import { looseSpelling } from './looseSpelling.ts';

/** A text to look for, prepared once. */
export interface SearchQuery {
  readonly text: string;
  readonly folded: string;
  /** Folded, without blanks. */
  readonly compact: string;
  readonly loose: string;
  /** Loosely spelled, without blanks. */
  readonly looseCompact: string;
  readonly words: readonly string[];
  readonly looseWords: readonly string[];
}

/** Prepares a text to look for; null when it holds no letter and no digit. */
export function searchQueryOf(text: string): SearchQuery | null {
  const folded = foldText(text);
  if (folded === '') return null;
  const loose = looseSpelling(text);
  return {
    text,
    folded,
    compact: folded.replaceAll(' ', ''),
    loose,
    looseCompact: loose.replaceAll(' ', ''),
    words: folded.split(' '),
    looseWords: loose.split(' '),
  };
}
