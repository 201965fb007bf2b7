import { shownTag } from '../../i18n/language.ts';
import styles from './countTable.module.css';

interface CountTableProps {
  readonly name: string;
  /** What the rows are. */
  readonly of: string;
  readonly columns: readonly string[];
  /** A name and one number per column. */
  readonly rows: readonly (readonly [name: string, ...counts: number[]])[];
}

/** A small table of numbers: its name above, what is counted on the left. */
export function CountTable({ name, of, columns, rows }: CountTableProps) {
  const number = new Intl.NumberFormat(shownTag());
  return (
    <table className={styles['table']}>
      <caption>{name}</caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([row, ...counts]) => (
          <tr key={row}>
            <th scope="row">{row}</th>
            {counts.map((count, at) => (
              <td key={columns[at]}>{number.format(count)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
