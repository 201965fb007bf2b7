import type { Polarity } from '../../model/codes.ts';
import type { Graph } from '../../model/graph.ts';
import type { Aspect, Difference } from '../../query/differences.ts';
import { spokenEdtf } from '../../query/spokenDate.ts';
import { MODALITY_WORDS, STANCE_WORDS } from '../kit/words.ts';
import { namesOf } from './nameOf.ts';

const POLARITY_WORDS: Readonly<Record<Polarity, string>> = {
  cooperative: 'cooperative',
  conflictual: 'conflictual',
  neutral: 'neutral',
};

const TITLES: Readonly<Record<Aspect, string>> = {
  denial: 'Denied',
  refusal: 'Done or not done',
  done: 'Planned or done',
  tone: 'Tone',
  stance: 'How it is presented',
  date: 'Date',
  recipients: 'Towards whom',
};

const CODES: Readonly<Record<string, string>> = {
  ...POLARITY_WORDS,
  ...MODALITY_WORDS,
  ...STANCE_WORDS,
  refused: 'not done',
  acted: 'an act',
};

function valueText(graph: Graph, aspect: Aspect, value: string): string {
  if (aspect === 'date') return spokenEdtf(value);
  if (aspect === 'denial') return namesOf(graph, [value]);
  if (aspect === 'recipients') return value === '' ? 'nobody named' : namesOf(graph, value.split('~'));
  return CODES[value] ?? value;
}

/** What an aspect is called, and whether the reports contradict each other in it. */
export function differenceTitle({ aspect, contradicts }: Difference): string {
  if (aspect === 'date') return contradicts ? 'Dates that exclude each other' : 'Date, more or less exact';
  return contradicts && aspect !== 'denial' ? `${TITLES[aspect]} (contradiction)` : TITLES[aspect];
}

/** "Gazette: planned; Courier: done". A report that is silent on it says so: silence is not denial. */
export function differenceText(graph: Graph, { aspect, values }: Difference): string {
  return values
    .map(({ report, of }) => {
      const told = of.map((value) => valueText(graph, aspect, value)).join(' / ');
      const silent = aspect === 'denial' ? 'tells of no denial' : 'does not say';
      const by = aspect === 'denial' && told !== '' ? 'by ' : '';
      return `${graph.reports.publisher[report] ?? ''}: ${told === '' ? silent : by + told}`;
    })
    .join('; ');
}
