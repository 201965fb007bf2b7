import { memo } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import plain from './dataTable.module.css';
import marks from './rowMark.module.css';
import stackedLook from './stackedTable.module.css';
import type { RowMark, TableColumn } from './tableColumn.ts';

interface TableRowProps<Row> {
  readonly row: Row;
  readonly columns: readonly TableColumn<Row>[];
  readonly mark: RowMark;
  readonly stacked: boolean;
  /** Place in the whole table from 1, the head included, when not all rows are shown. */
  readonly rowIndex: number | undefined;
}

function PlainRow<Row>({ row, columns, mark, stacked, rowIndex }: TableRowProps<Row>) {
  const role = (known: string) => (stacked ? known : undefined);
  const styles = stacked ? stackedLook : plain;
  const [first, ...rest] = columns;
  if (!first) return null;
  return (
    <tr
      className={mark ? `${styles['row']} ${marks[mark]}` : styles['row']}
      role={role('row')}
      aria-rowindex={rowIndex}
      aria-current={mark === 'selected' || undefined}
    >
      <th scope="row" role={role('rowheader')} className={styles['name']}>
        {mark === 'selected' && <VisuallyHidden>{i18n._('Selected:')} </VisuallyHidden>}
        {first.cell(row)}
      </th>
      {rest.map((column) => {
        const content = column.cell(row);
        return (
          <td
            key={column.id}
            role={role('cell')}
            className={styles['cell']}
            data-label={column.title}
            data-numeric={column.numeric || undefined}
            data-prose={column.prose || undefined}
            data-blank={content === null || undefined}
          >
            {content}
          </td>
        );
      })}
    </tr>
  );
}

/** One row; the first cell names it and says when it is selected. Renders again only when it is another or marked otherwise. */
export const TableRow = memo(PlainRow) as typeof PlainRow;
