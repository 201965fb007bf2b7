import { i18n } from '../../i18n/i18n.ts';
import styles from './listRegion.module.css';
import { type TableSubject, tableName } from './tableWords.ts';

interface TableToComeProps {
  readonly id: string;
  readonly of: TableSubject;
}

/** Stands for a table whose turn to be laid out comes after those above it. */
export function TableToCome({ id, of }: TableToComeProps) {
  return (
    <div className={styles['waiting']}>
      <h2 id={id} tabIndex={-1}>
        {tableName(of)}
      </h2>
      <p>{i18n._('Laying out the table…')}</p>
    </div>
  );
}
