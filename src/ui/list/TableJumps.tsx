import { Button } from '../kit/Button.tsx';
import styles from './tableJumps.module.css';

/** One table to jump to: the id of its heading, its name and how many rows it has. */
export interface Jump {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

function jumpTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}

/** Buttons that lead to each of the tables below. */
export function TableJumps({ jumps }: { readonly jumps: readonly Jump[] }) {
  return (
    <nav aria-label="Tables" className={styles['jumps']}>
      <ul>
        {jumps.map(({ id, name, count }) => (
          <li key={id}>
            <Button onClick={() => jumpTo(id)}>
              {name} <span className={styles['count']}>{count}</span>
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
