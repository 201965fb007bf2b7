import { createContext, useContext } from 'react';
import type { EvidenceFile } from '../../model/wire/evidenceFile.ts';
import type { ReportsFile } from '../../model/wire/reportsFile.ts';

/** All words of a dataset. */
export interface Words {
  readonly evidence: EvidenceFile;
  readonly reports: ReportsFile;
  /** Evidence rows on which reports contradict each other or somebody denies what is told, wherever they are shown. */
  readonly disputed: ReadonlySet<number>;
}

/** Gives the loaded words to the parts of the panel. */
export const WordsContext = createContext<Words | null>(null);

/** The loaded words. Throws outside `WordsContext`. */
export function useLoadedWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useLoadedWords needs a WordsContext above it');
  return words;
}
