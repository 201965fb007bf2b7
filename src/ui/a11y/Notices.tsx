import { i18n } from '../../i18n/i18n.ts';
import { useExplorer, useExplorerState } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import styles from './notices.module.css';

/** What the reader must be told, each with what can be done about it. The region is always there, so that it is heard. */
export function Notices() {
  const { store } = useExplorer();
  const notices = useExplorerState((state) => state.notices);
  return (
    <div role="alert" aria-label={i18n._('Notices')} className={styles['region']}>
      {notices.map(({ id, tone, text, undo, action }) => (
        <p key={id} className={styles['notice']} data-tone={tone}>
          <span>{text}</span>
          {undo && (
            <Button look="outlined" onClick={() => store.getState().undo(id)}>
              {i18n._('Undo')}
            </Button>
          )}
          {action && (
            <Button
              look="outlined"
              onClick={() => {
                store.getState().dismiss(id);
                action.run();
              }}
            >
              {action.name}
            </Button>
          )}
          <Button onClick={() => store.getState().dismiss(id)} aria-label={i18n._('Dismiss notice')}>
            {'✕'}
          </Button>
        </p>
      ))}
    </div>
  );
}
