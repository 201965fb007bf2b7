import { useExplorer } from '../explorerContext.ts';
import styles from './spacingSwitch.module.css';

/** Whether dates with data stand equally far apart. */
export function SpacingSwitch({ even }: { readonly even: boolean }) {
  const { transient } = useExplorer();
  return (
    <label className={styles['switch']} title="Dates with data stand equally far apart">
      <input
        type="checkbox"
        role="switch"
        checked={even}
        aria-checked={even}
        onChange={() => transient.setState({ evenSpacing: !even })}
      />
      Equal spacing
    </label>
  );
}
