import { foldText } from './foldText.ts';
import { looseSpelling } from './looseSpelling.ts';

/** A text to look for, prepared once. */
export interface SearchQuery {
  readonly text: string;
  readonly folded: string;
  /** Folded, without blanks. */
  readonly compact: string;
  readonly loose: string;
  readonly words: readonly string[];
}

/** Prepares a text to look for; null when it holds no letter and no digit. */
export function searchQueryOf(text: string): SearchQuery | null {
  const folded = foldText(text);
  if (folded === '') return null;
  return {
    text,
    folded,
    compact: folded.replaceAll(' ', ''),
    loose: looseSpelling(text),
    words: folded.split(' '),
  };
}
