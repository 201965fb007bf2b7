import type { Measures } from '../../measures/measures.ts';
import type { EntityRow } from '../../query/tableRows.ts';
import { GroupMark } from '../measures/GroupMark.tsx';
import { MEASURE_WORDS } from '../measures/measureWords.ts';
import { shareText } from '../measures/shareText.ts';
import type { TableColumn } from './tableColumn.ts';

/** The columns that only computed measures fill; blank until they are there. */
export function measureColumns(measures: Measures | null): readonly TableColumn<EntityRow>[] {
  const groupOf = (row: number) => measures?.group[row] || null;
  return [
    {
      id: 'between',
      title: MEASURE_WORDS.between.name,
      widthRem: 4.5,
      numeric: true,
      largestFirst: true,
      keyOf: ({ row }) => (groupOf(row) === null ? null : (measures?.between[row] ?? null)),
      cell: ({ row }) =>
        measures && groupOf(row) !== null ? shareText(measures.between[row] ?? 0, measures.isExact) : null,
    },
    {
      id: 'group',
      title: MEASURE_WORDS.group.name,
      widthRem: 4,
      numeric: true,
      keyOf: ({ row }) => groupOf(row),
      cell: ({ row }) => {
        const group = groupOf(row);
        return group === null ? null : <GroupMark group={group} />;
      },
    },
  ];
}
