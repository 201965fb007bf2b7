import { useId } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import styles from './sortBar.module.css';
import type { SortOrder } from './sortRows.ts';
import { orderAfter } from './TableHead.tsx';
import type { TableColumn } from './tableColumn.ts';
import { sortText, type TableSubject } from './tableWords.ts';

interface SortBarProps<Row> {
  readonly of: TableSubject;
  readonly columns: readonly TableColumn<Row>[];
  readonly order: SortOrder;
  readonly onOrder: (order: SortOrder) => void;
}

/** Chooses the order of stacked rows, which show no heads to click. */
export function SortBar<Row>({ of, columns, order, onOrder }: SortBarProps<Row>) {
  const id = useId();
  return (
    <div className={styles['bar']}>
      <label htmlFor={id}>{sortText(of)}</label>
      <select
        id={id}
        value={order.column}
        onChange={({ target }) => {
          const column = columns.find((one) => one.id === target.value);
          if (column) onOrder(orderAfter(column, order));
        }}
      >
        {columns.map((column) => (
          <option key={column.id} value={column.id}>
            {column.title}
          </option>
        ))}
      </select>
      <Button
        look="outlined"
        aria-label={order.descending ? i18n._('Descending order') : i18n._('Ascending order')}
        onClick={() => onOrder({ ...order, descending: !order.descending })}
      >
        {order.descending ? '▼' : '▲'}
      </Button>
    </div>
  );
}
