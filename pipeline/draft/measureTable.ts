import { compareText } from '../compareText.ts';
import type { Agreement, DraftMeasure } from './measureDraft.ts';

const MOST_LISTED = 8;

const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;
const agreement = ({ annotated, drafted, both }: Agreement) =>
  `${both} of ${annotated}, ${drafted - both} more`;

function added(one: Agreement, other: Agreement): Agreement {
  return {
    annotated: one.annotated + other.annotated,
    drafted: one.drafted + other.drafted,
    both: one.both + other.both,
  };
}

function together(one: DraftMeasure, other: DraftMeasure): DraftMeasure {
  return {
    report: 'together',
    sentences: one.sentences + other.sentences,
    sure: added(one.sure, other.sure),
    open: { offered: one.open.offered + other.open.offered, used: one.open.used + other.open.used },
    reached: one.reached + other.reached,
    furniture: added(one.furniture, other.furniture),
    headings: added(one.headings, other.headings),
    missed: [...one.missed, ...other.missed],
    unused: [...one.unused, ...other.unused],
  };
}

function cellsOf({ report, sentences, sure, open, reached, furniture, headings }: DraftMeasure): string[] {
  return [
    report,
    `${sentences}`,
    `${sure.annotated}`,
    `${sure.drafted}`,
    percent(sure.both, sure.drafted),
    percent(sure.both, sure.annotated),
    `${open.used} of ${open.offered}`,
    percent(reached, sure.annotated),
    agreement(furniture),
    agreement(headings),
  ];
}

const HEADER = [
  'report',
  'sentences',
  'used',
  'found',
  'precision',
  'recall',
  'of candidates used',
  'recall with them',
  'furniture',
  'headings',
];

/** How often each id stands in a list, the most frequent first. */
function ranking(ids: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ranked = [...counts].sort(([one, n], [other, m]) => m - n || compareText(one, other));
  const shown = ranked.slice(0, MOST_LISTED).map(([id, count]) => `${id} ${count}`);
  return ranked.length === 0 ? 'none' : shown.join(', ') + (ranked.length > MOST_LISTED ? ' …' : '');
}

/** The measures of one or more reports as a Markdown table, with what was missed and what was found in vain. */
export function measureTable(measures: readonly [DraftMeasure, ...DraftMeasure[]]): string {
  const [first, ...rest] = measures;
  const total = rest.reduce(together, first);
  const rows = [
    HEADER,
    HEADER.map(() => '---'),
    ...measures.map(cellsOf),
    cellsOf({ ...total, report: 'together' }),
  ];
  return [
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    '',
    `used, but neither found nor offered (${total.missed.length}): ${ranking(total.missed)}`,
    `found for sure, but not used in that sentence (${total.unused.length}): ${ranking(total.unused)}`,
  ].join('\n');
}
