import { i18n } from '../i18n/i18n.ts';
import { Button } from '../ui/kit/Button.tsx';
import styles from './app.module.css';

interface FailureScreenProps {
  readonly heading: string;
  readonly text: string;
  readonly advice: string;
  readonly actionText: string;
  readonly onAction: () => void;
}

/** A full screen that says what failed, why, and what to do. */
export function FailureScreen({ heading, text, advice, actionText, onAction }: FailureScreenProps) {
  return (
    <main className={styles['screen']} aria-label={i18n._('Relationship explorer')}>
      <div role="alert" className={styles['message']}>
        <h1>{heading}</h1>
        <p>{text}</p>
        <p>{advice}</p>
      </div>
      <p className={styles['actions']}>
        <Button look="primary" onClick={onAction}>
          {actionText}
        </Button>
        <a href={window.location.pathname}>{i18n._('Open the first view')}</a>
      </p>
    </main>
  );
}
