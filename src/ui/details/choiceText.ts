import type { Graph } from '../../model/graph.ts';
import { CARRIER_WORDS } from '../kit/carrierWords.ts';
import type { LedgerChoice } from './ledgerChoice.ts';

const WORDS = {
  reports: 'Only what reports say is shown.',
  independent: 'Only the first report of each primary source is shown.',
  'state-media': 'Only state media and governments are shown.',
  copies: 'Only copies of other publishers’ texts are shown.',
  affiliations: 'Only affiliations are shown.',
} as const;

/** Publishers of a primary source's reports, each once. */
function publishersOf({ reports }: Graph, source: number): string {
  const names = reports.publisher.filter((_, row) => reports.source[row] === source);
  return [...new Set(names)].join(', ');
}

/** Says which rows of a ledger are shown while not all are. */
export function choiceText(graph: Graph, choice: Exclude<LedgerChoice, 'all'>): string {
  if (typeof choice === 'string') return WORDS[choice];
  if ('source' in choice) return `Only one primary source is shown: ${publishersOf(graph, choice.source)}.`;
  const carriers = CARRIER_WORDS[choice.standing];
  return choice.firstOnly
    ? `Only ${carriers} are shown, of each primary source the first report.`
    : `Only ${carriers} are shown.`;
}
