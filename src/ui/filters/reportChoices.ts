import { DEPTHS } from '../../model/codes.ts';
import type { Graph } from '../../model/graph.ts';
import type { WireReport } from '../../model/wire/reportsFile.ts';

/** Text without accents and capitals, for looking things up. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
}

/** The title of a report, its own or ours; empty while titles are not there. */
export function titleOf(words: readonly WireReport[] | undefined, row: number): string {
  const report = words?.[row];
  return report?.title ?? report?.displayTitle ?? '';
}

/**
 * Rows of reports to choose from: the chosen ones, then annotated ones, then by publisher and day. A search text leaves
 * those whose publisher, title or id holds each of its words.
 */
export function reportChoices(
  { reports }: Graph,
  words: readonly WireReport[] | undefined,
  chosen: ReadonlySet<number>,
  search: string,
): readonly number[] {
  const annotated = DEPTHS.indexOf('annotated');
  const parts = plain(search).split(/\s+/).filter(Boolean);
  const rankOf = (row: number) => {
    if (chosen.has(row)) return 0;
    return reports.depth[row] === annotated ? 1 : 2;
  };
  return reports.id
    .map((id, row) => ({
      row,
      id,
      rank: rankOf(row),
      publisher: reports.publisher[row] ?? '',
      day: reports.best[row] ?? 0,
    }))
    .filter(({ row, id, rank, publisher }) => {
      if (rank === 0 || parts.length === 0) return true;
      const text = plain(`${publisher} ${titleOf(words, row)} ${id}`);
      return parts.every((part) => text.includes(part));
    })
    .sort(
      (one, other) =>
        one.rank - other.rank ||
        one.publisher.localeCompare(other.publisher, 'en') ||
        one.day - other.day ||
        one.row - other.row,
    )
    .map(({ row }) => row);
}
