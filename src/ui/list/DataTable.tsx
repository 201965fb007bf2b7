import { type ReactNode, useMemo, useState } from 'react';
import { useAfterPaint } from '../kit/useAfterPaint.ts';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import { columnsBeyond, widthOfColumns } from './columnsBeyond.ts';
import plain from './dataTable.module.css';
import { MoreRows } from './MoreRows.tsx';
import { SortBar } from './SortBar.tsx';
import { isShort, SHOWN_AT_FIRST, SHOWN_IN_FIRST_FRAME } from './shownRows.ts';
import { type SortOrder, sortRows } from './sortRows.ts';
import stackedLook from './stackedTable.module.css';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';
import type { RowMark, TableColumn } from './tableColumn.ts';
import { noRowsText, type TableSubject, tableName } from './tableWords.ts';
import { WideTable } from './WideTable.tsx';

interface DataTableProps<Row> {
  readonly id: string;
  /** What the rows are; names the table. */
  readonly of: TableSubject;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => number;
  readonly markOf: (row: Row) => RowMark;
  readonly firstOrder: SortOrder;
  /** Between the heading and the table. */
  readonly above?: ReactNode;
  /** Width at hand: rows are stacked below the narrowest, the table scrolls in a region of its own when it is wider. */
  readonly widthPx: number;
}

const STACKED_BELOW_PX = 560;

/** A sortable table; long ones show their first rows and a button for more. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { id, of, columns, rows, keyOf, markOf, firstOrder, above, widthPx } = props;
  const name = tableName(of);
  const [order, setOrder] = useState(firstOrder);
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const column = columns.find((one) => one.id === order.column);
  const sorted = useMemo(
    () => (column ? sortRows(rows, column.keyOf, order.descending) : rows),
    [rows, column, order.descending],
  );
  const stacked = widthPx < STACKED_BELOW_PX;
  const styles = stacked ? stackedLook : plain;
  const neededPx = widthOfColumns(columns);
  const scrolls = !stacked && neededPx > widthPx;
  // Rows as blocks would no longer be a table to assistive tools in some browsers: say what they are.
  const role = (known: string) => (stacked ? known : undefined);
  const whole = isShort(rows.length) || rows.length <= shown;
  const due = whole ? rows.length : shown;
  const atMost = useAfterPaint(Number.POSITIVE_INFINITY, SHOWN_IN_FIRST_FRAME);
  const table = (
    <table
      className={styles['table']}
      role={role('table')}
      aria-rowcount={whole ? undefined : rows.length + 1}
      style={scrolls ? { minWidth: neededPx } : undefined}
    >
      <caption>
        <VisuallyHidden>{name}</VisuallyHidden>
      </caption>
      <TableHead columns={columns} order={order} onOrder={setOrder} stacked={stacked} />
      <tbody className={styles['body']} role={role('rowgroup')}>
        {sorted.slice(0, Math.min(atMost, due)).map((row, at) => (
          <TableRow
            key={keyOf(row)}
            row={row}
            columns={columns}
            mark={markOf(row)}
            stacked={stacked}
            rowIndex={whole ? undefined : at + 2}
          />
        ))}
      </tbody>
    </table>
  );
  return (
    <div className={styles['block']} aria-busy={atMost < due}>
      <h2 id={id} className={styles['heading']} tabIndex={-1}>
        {name}
      </h2>
      {above}
      {stacked && <SortBar of={of} columns={columns} order={order} onOrder={setOrder} />}
      {scrolls ? (
        <WideTable name={name} beyond={columnsBeyond(columns, widthPx)}>
          {table}
        </WideTable>
      ) : (
        table
      )}
      {rows.length === 0 && <p className={styles['none']}>{noRowsText(of)}</p>}
      <MoreRows shown={shown} total={rows.length} of={of} onShown={setShown} />
    </div>
  );
}
