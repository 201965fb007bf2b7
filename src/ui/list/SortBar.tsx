import { useId } from 'react';
import { Button } from '../kit/Button.tsx';
import styles from './sortBar.module.css';
import type { SortOrder } from './sortRows.ts';
import { orderAfter } from './TableHead.tsx';
import type { TableColumn } from './tableColumn.ts';

interface SortBarProps<Row> {
  readonly name: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly order: SortOrder;
  readonly onOrder: (order: SortOrder) => void;
}

/** Chooses the order of stacked rows, which show no heads to click. */
export function SortBar<Row>({ name, columns, order, onOrder }: SortBarProps<Row>) {
  const id = useId();
  return (
    <div className={styles['bar']}>
      <label htmlFor={id}>Sort {name.toLowerCase()} by</label>
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
        aria-label={order.descending ? 'Descending order' : 'Ascending order'}
        onClick={() => onOrder({ ...order, descending: !order.descending })}
      >
        {order.descending ? '▼' : '▲'}
      </Button>
    </div>
  );
}
