import { Button } from '../ui/kit/Button.tsx';
import styles from './app.module.css';

/** Says that the browser keeps no preferences; they hold until the page is closed. */
export function StorageNotice({ onClose }: { readonly onClose: () => void }) {
  return (
    <div role="alert" className={styles['storage']}>
      This browser does not let the page keep settings (storage is full or blocked). Your choice holds until
      the page is closed.{' '}
      <Button look="link" onClick={onClose}>
        Close
      </Button>
    </div>
  );
}
