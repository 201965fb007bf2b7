import { i18n } from '../../i18n/i18n.ts';
import { useExplorer } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import styles from './graphMessage.module.css';

/** Stands where the graph would be in a browser that cannot draw it. */
export function NoCanvas() {
  const { store } = useExplorer();
  return (
    <div className={styles['message']}>
      <p>
        {i18n._('This browser cannot draw the graph. The tables hold the same entities, ties and evidence.')}
      </p>
      <p className={styles['actions']}>
        <Button look="outlined" onClick={() => store.getState().change({ layout: 'list' })}>
          {i18n._('Open the List view')}
        </Button>
      </p>
    </div>
  );
}
