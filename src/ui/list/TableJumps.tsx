import { useRef } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import { jumpTo } from './jumpTo.ts';
import styles from './tableJumps.module.css';
import { useCurrentPart } from './useCurrentPart.ts';

/** One table to jump to: the id of its heading, its name and how many rows it has. */
export interface Jump {
  readonly id: string;
  readonly name: string;
  /** Null until it is known. */
  readonly count: number | null;
}

/** Buttons that lead to each of the tables below, and say which one the reader is in. */
export function TableJumps({ jumps }: { readonly jumps: readonly Jump[] }) {
  const bar = useRef<HTMLElement>(null);
  const current = useCurrentPart(
    bar,
    jumps.map(({ id }) => id),
  );
  return (
    <nav ref={bar} aria-label={i18n._('Tables')} className={styles['jumps']}>
      <span className={styles['lead']} aria-hidden="true">
        {i18n._('Jump to')}
      </span>
      <ul>
        {jumps.map(({ id, name, count }, at) => (
          <li key={id}>
            <Button
              className={styles['jump']}
              aria-current={at === current ? 'location' : undefined}
              onClick={() => jumpTo(id)}
            >
              <span className={styles['name']}>{name}</span> <span className={styles['count']}>{count}</span>
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
