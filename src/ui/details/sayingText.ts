import { i18n } from '../../i18n/i18n.ts';
import type { Graph } from '../../model/graph.ts';
import type { WireClaim } from '../../model/wire/evidenceFile.ts';
import { STANCE_WORDS } from '../kit/words.ts';
import { nameOf } from './nameOf.ts';

/** Who says it: the speaker and how the report presents the words. */
export function sayingText(graph: Graph, { stance, speaker }: Pick<WireClaim, 'stance' | 'speaker'>): string {
  if (speaker === undefined) {
    return stance === 'allegation' ? i18n._('allegation; by whom is not said') : STANCE_WORDS[stance];
  }
  const who = nameOf(graph, speaker);
  switch (stance) {
    case 'statement':
      return i18n._('said by {who}', { who });
    case 'reported-fact':
      return i18n._('reported as fact, after {who}', { who });
    case 'allegation':
      return i18n._('allegation by {who}', { who });
    case 'analyst':
      return i18n._('an analyst’s view: {who}', { who });
    case 'author-judgement':
      return i18n._('the author’s judgement: {who}', { who });
  }
}
