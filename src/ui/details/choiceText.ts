import { i18n } from '../../i18n/i18n.ts';
import type { Graph } from '../../model/graph.ts';
import { commaText } from '../../query/commaText.ts';
import { CARRIER_WORDS } from '../kit/carrierWords.ts';
import type { LedgerChoice, NumberChoice } from './ledgerChoice.ts';

const WORDS: Readonly<Record<NumberChoice, string>> = {
  get reports() {
    return i18n._('Only what reports say is shown.');
  },
  get independent() {
    return i18n._('Only the first report of each primary source is shown.');
  },
  get 'state-media'() {
    return i18n._('Only state media and governments are shown.');
  },
  get copies() {
    return i18n._('Only copies of other publishers’ texts are shown.');
  },
  get affiliations() {
    return i18n._('Only affiliations are shown.');
  },
};

/** Publishers of a primary source's reports, each once. */
export function publishersOf({ reports }: Graph, source: number): string {
  const names = reports.publisher.filter((_, row) => reports.source[row] === source);
  return commaText([...new Set(names)]);
}

/** Says which rows of a ledger are shown while not all are. */
export function choiceText(graph: Graph, choice: Exclude<LedgerChoice, 'all'>): string {
  if (typeof choice === 'string') return WORDS[choice];
  if ('source' in choice) {
    const publishers = publishersOf(graph, choice.source);
    return i18n._('Only one primary source is shown: {publishers}.', { publishers });
  }
  const carriers = CARRIER_WORDS[choice.standing];
  return choice.firstOnly
    ? i18n._('Only {carriers} are shown, of each primary source the first report.', { carriers })
    : i18n._('Only {carriers} are shown.', { carriers });
}
