import { i18n } from '../../i18n/i18n.ts';
import type { Changes } from '../../query/compare/changes.ts';
import { changeText, changeTexts } from '../../query/compare/changeWords.ts';
import type { Comparison } from '../../query/compare/compareWindows.ts';
import { changeName, TieChange } from '../../query/compare/tieChange.ts';
import { ChangeSign } from '../kit/ChangeSign.tsx';
import type { TableColumn } from './tableColumn.ts';

interface RowOfGraph {
  readonly row: number;
}

/** A row's change, and whether it is only possible, in one number: an index for `textsOfChanges`. */
export function changeCodeOf({ change, possible }: Changes, row: number): number {
  return 2 * (change[row] ?? 0) + (possible[row] ?? 0);
}

/** The words of all changes by code, made once for all rows; empty for none. */
export function textsOfChanges(): readonly string[] {
  return Object.values(TieChange).flatMap((change) => [changeText(change, false), changeText(change, true)]);
}

/** The column that says how rows changed; it sorts by the order in which changes are told. */
export function changeColumn<Row extends RowOfGraph>(changes: Changes): TableColumn<Row> {
  const texts = textsOfChanges();
  const order = changeTexts();
  const rank = texts.map((text) => (text === '' ? null : order.indexOf(text)));
  return {
    id: 'change',
    title: i18n._('Change'),
    widthRem: 8,
    keyOf: ({ row }) => rank[changeCodeOf(changes, row)] ?? null,
    cell: ({ row }) => {
      const name = changeName(changes.change[row] ?? 0);
      return (
        name && (
          <>
            <ChangeSign name={name} possible={changes.possible[row] === 1} />{' '}
            {texts[changeCodeOf(changes, row)]}
          </>
        )
      );
    },
  };
}

function sourcesColumn<Row extends RowOfGraph>(
  name: 'A' | 'B',
  sourcesOf: () => ArrayLike<number>,
): TableColumn<Row> {
  return {
    id: `sources-${name}`,
    title: i18n._('Sources in {dates}', { dates: name }),
    widthRem: 5,
    numeric: true,
    largestFirst: true,
    keyOf: ({ row }) => sourcesOf()[row] ?? 0,
    cell: ({ row }) => sourcesOf()[row] ?? 0,
  };
}

/**
 * What a comparison adds to the table of ties: the change, and independent sources in both windows, which are worked out
 * when the first row asks for them, not in one go with the rows.
 */
export function tieChangeColumns<Row extends RowOfGraph>(comparison: Comparison): TableColumn<Row>[] {
  return [
    changeColumn(comparison.ties),
    sourcesColumn('A', () => comparison.a.ties.sources),
    sourcesColumn('B', () => comparison.b.ties.sources),
  ];
}
