import styles from './app.module.css';

/** What stands on the page until the graph is there. */
export function LoadingScreen() {
  return (
    <main className={styles['screen']} aria-label="Relationship explorer" aria-busy="true">
      <p role="status">Loading the ties…</p>
    </main>
  );
}
