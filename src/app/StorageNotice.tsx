import { i18n } from '../i18n/i18n.ts';
import { Button } from '../ui/kit/Button.tsx';
import styles from './app.module.css';

/** Says that the browser keeps no preferences; they hold until the page is closed. */
export function StorageNotice({ onClose }: { readonly onClose: () => void }) {
  return (
    <div role="alert" className={styles['storage']}>
      {i18n._(
        'This browser does not let the page keep settings (storage is full or blocked). Your choice holds until the page is closed.',
      )}{' '}
      <Button look="link" onClick={onClose}>
        {i18n._('Close')}
      </Button>
    </div>
  );
}
