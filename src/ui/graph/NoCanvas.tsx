import { useExplorer } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import styles from './graphMessage.module.css';

/** Stands where the graph would be in a browser that cannot draw it. */
export function NoCanvas() {
  const { store } = useExplorer();
  return (
    <div className={styles['message']}>
      <p>This browser cannot draw the graph. The tables hold the same entities, ties and evidence.</p>
      <p className={styles['actions']}>
        <Button look="outlined" onClick={() => store.getState().change({ layout: 'list' })}>
          Open the List view
        </Button>
      </p>
    </div>
  );
}
