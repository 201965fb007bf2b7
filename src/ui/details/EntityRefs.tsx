import styles from './detailsPanel.module.css';
import { EntityRef } from './EntityRef.tsx';

/** References in a row, each with its mark. */
export function EntityRefs({ to }: { readonly to: readonly string[] }) {
  return (
    <ul className={styles['refs']}>
      {to.map((reference) => (
        <li key={reference}>
          <EntityRef to={reference} />
        </li>
      ))}
    </ul>
  );
}
