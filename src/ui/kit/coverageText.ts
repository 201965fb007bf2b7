import { i18n } from '../../i18n/i18n.ts';
import type { WireReport } from '../../model/wire/reportsFile.ts';

type Sentence = NonNullable<WireReport['coverage']>[number];

/** How a sentence of a report is accounted for; `missing` is not at all. */
export type CoverageCell = 'claims' | 'heading' | 'without' | 'missing';

function cellOf({ claims, heading, without }: Sentence): CoverageCell {
  if (claims.length > 0) return 'claims';
  if (!without) return 'missing';
  return heading ? 'heading' : 'without';
}

/** One cell per sentence of the text in reading order, sentences that no record names at the end. */
export function coverageCells({
  coverage = [],
  text,
}: Pick<WireReport, 'coverage' | 'text'>): CoverageCell[] {
  const cells = coverage.map(cellOf);
  const unnamed = Math.max(0, (text?.sentences ?? 0) - cells.length);
  return [...cells, ...Array.from({ length: unnamed }, () => 'missing' as const)];
}

/** "18 sentences: 15 with claims, 3 without, all accounted for". */
export function coverageText(cells: readonly CoverageCell[]): string {
  const count = (...kinds: readonly CoverageCell[]) => cells.filter((cell) => kinds.includes(cell)).length;
  return i18n._(
    '{sentences, plural, one {# sentence} other {# sentences}}: {claims, number} with claims, {without, number} without, {missing, plural, =0 {all accounted for} one {# not accounted for} other {# not accounted for}}',
    {
      sentences: cells.length,
      claims: count('claims'),
      without: count('heading', 'without'),
      missing: count('missing'),
    },
  );
}
