import styles from './evidenceRow.module.css';

/** Words that qualify what is told: planned, alleged, denied. */
export function Marks({ marks }: { readonly marks: readonly string[] }) {
  return marks.map((mark) => (
    <span key={mark} className={styles['mark']}>
      {mark}
    </span>
  ));
}
