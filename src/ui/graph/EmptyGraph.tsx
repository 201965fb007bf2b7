import { useExplorer, useVisible } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import styles from './graphMessage.module.css';

/** Says that the dates and filters leave nothing, and how to get out; nothing otherwise. */
export function EmptyGraph() {
  const { store } = useExplorer();
  const { counts } = useVisible();
  if (counts.entities > 0) return null;
  const { change, reset } = store.getState();
  return (
    <div className={styles['message']}>
      <p>Nothing in these dates and filters.</p>
      <p className={styles['actions']}>
        <Button look="outlined" onClick={() => change({ window: { from: 'first', to: 'last' } })}>
          Show all dates
        </Button>
        <Button look="outlined" onClick={reset}>
          Reset all
        </Button>
      </p>
    </div>
  );
}
