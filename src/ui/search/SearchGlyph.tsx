import styles from './searchBox.module.css';

/** A magnifying glass; decoration. */
export function SearchGlyph() {
  return (
    <svg className={styles['glyph']} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M7 2a5 5 0 1 0 0 10A5 5 0 1 0 7 2zM10.6 10.6 14 14" />
    </svg>
  );
}
