import { i18n } from '../../i18n/i18n.ts';
import type { Modality, Polarity, Stance } from '../../model/codes.ts';
import type { Graph } from '../../model/graph.ts';
import type { Aspect, Difference } from '../../query/differences.ts';
import { spokenEdtf } from '../../query/spokenDate.ts';
import { MODALITY_WORDS, STANCE_WORDS } from '../kit/words.ts';
import { namesOf } from './nameOf.ts';

const OWN_WORDS: Readonly<Record<Polarity | 'refused' | 'acted', string>> = {
  get cooperative() {
    return i18n._('cooperative');
  },
  get conflictual() {
    return i18n._('conflictual');
  },
  get neutral() {
    return i18n._('neutral');
  },
  get refused() {
    return i18n._('not done');
  },
  get acted() {
    return i18n._('an act');
  },
};

const TITLES: Readonly<Record<Aspect, string>> = {
  get denial() {
    return i18n._('Denied');
  },
  get refusal() {
    return i18n._('Done or not done');
  },
  get done() {
    return i18n._('Planned or done');
  },
  get tone() {
    return i18n._('Tone');
  },
  get stance() {
    return i18n._('How it is presented');
  },
  get date() {
    return i18n._('Date');
  },
  get recipients() {
    return i18n._('Towards whom');
  },
};

function codeText(code: string): string {
  if (Object.hasOwn(OWN_WORDS, code)) return OWN_WORDS[code as keyof typeof OWN_WORDS];
  if (Object.hasOwn(MODALITY_WORDS, code)) return MODALITY_WORDS[code as Modality];
  return Object.hasOwn(STANCE_WORDS, code) ? STANCE_WORDS[code as Stance] : code;
}

function valueText(graph: Graph, aspect: Aspect, value: string): string {
  if (aspect === 'date') return spokenEdtf(value);
  if (aspect === 'denial') return namesOf(graph, [value]);
  if (aspect === 'recipients') {
    return value === '' ? i18n._('nobody named') : namesOf(graph, value.split('~'));
  }
  return codeText(value);
}

/** What an aspect is called, and whether the reports contradict each other in it. */
export function differenceTitle({ aspect, contradicts }: Difference): string {
  if (aspect === 'date') {
    return contradicts ? i18n._('Dates that exclude each other') : i18n._('Date, more or less exact');
  }
  const title = TITLES[aspect];
  return contradicts && aspect !== 'denial' ? i18n._('{title} (contradiction)', { title }) : title;
}

function accountText(publisher: string, aspect: Aspect, told: string): string {
  if (aspect === 'denial') {
    return told === ''
      ? i18n._('{publisher}: tells of no denial', { publisher })
      : i18n._('{publisher}: by {told}', { publisher, told });
  }
  return told === '' ? i18n._('{publisher}: does not say', { publisher }) : `${publisher}: ${told}`;
}

/** "Gazette: planned; Courier: done". A report that is silent on it says so: silence is not denial. */
export function differenceText(graph: Graph, { aspect, values }: Difference): string {
  return values
    .map(({ report, of }) => {
      const told = of.map((value) => valueText(graph, aspect, value)).join(' / ');
      return accountText(graph.reports.publisher[report] ?? '', aspect, told);
    })
    .join('; ');
}
