import { i18n } from '../i18n/i18n.ts';
import styles from './app.module.css';

/** What stands on the page until the graph is there. */
export function LoadingScreen() {
  return (
    <main className={styles['screen']} aria-label={i18n._('Relationship explorer')} aria-busy="true">
      <p role="status">{i18n._('Loading the ties…')}</p>
    </main>
  );
}
