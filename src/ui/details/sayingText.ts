import type { Graph } from '../../model/graph.ts';
import type { WireClaim } from '../../model/wire/evidenceFile.ts';
import { STANCE_WORDS } from '../kit/words.ts';
import { nameOf } from './nameOf.ts';

/** Who says it: the speaker and how the report presents the words. */
export function sayingText(graph: Graph, { stance, speaker }: Pick<WireClaim, 'stance' | 'speaker'>): string {
  const who = speaker === undefined ? null : nameOf(graph, speaker);
  switch (stance) {
    case 'statement':
      return who === null ? STANCE_WORDS.statement : `said by ${who}`;
    case 'reported-fact':
      return who === null ? STANCE_WORDS[stance] : `${STANCE_WORDS[stance]}, after ${who}`;
    case 'allegation':
      return who === null ? 'allegation; by whom is not said' : `allegation by ${who}`;
    case 'analyst':
    case 'author-judgement':
      return who === null ? STANCE_WORDS[stance] : `${STANCE_WORDS[stance]}: ${who}`;
  }
}
