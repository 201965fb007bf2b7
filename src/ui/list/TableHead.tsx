import plain from './dataTable.module.css';
import type { SortOrder } from './sortRows.ts';
import stackedLook from './stackedTable.module.css';
import type { TableColumn } from './tableColumn.ts';

interface TableHeadProps<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly order: SortOrder;
  readonly onOrder: (order: SortOrder) => void;
  /** Rows are stacked: the head is for assistive tools only and holds no buttons. */
  readonly stacked: boolean;
}

/** The order after a click on a column: the other way round on the same one, else its natural way. */
export function orderAfter<Row>(column: TableColumn<Row>, order: SortOrder): SortOrder {
  if (order.column === column.id) return { column: column.id, descending: !order.descending };
  return { column: column.id, descending: column.largestFirst === true };
}

/** The heads of the columns, each with a button that sorts by it. */
export function TableHead<Row>({ columns, order, onOrder, stacked }: TableHeadProps<Row>) {
  const role = (known: string) => (stacked ? known : undefined);
  return (
    <thead className={(stacked ? stackedLook : plain)['head']} role={role('rowgroup')}>
      <tr role={role('row')}>
        {columns.map((column) => {
          const sorted = column.id === order.column;
          const direction = order.descending ? 'descending' : 'ascending';
          return (
            <th
              key={column.id}
              scope="col"
              role={role('columnheader')}
              aria-sort={sorted ? direction : undefined}
              data-numeric={column.numeric || undefined}
              style={{ width: `${column.widthRem}rem` }}
            >
              {stacked ? (
                column.title
              ) : (
                <button
                  type="button"
                  className={plain['sort']}
                  onClick={() => onOrder(orderAfter(column, order))}
                >
                  {column.title}
                  <span className={plain['arrow']} aria-hidden="true">
                    {sorted ? (order.descending ? '▼' : '▲') : ''}
                  </span>
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
