import { i18n } from '../../i18n/i18n.ts';
import { useExplorer } from '../explorerContext.ts';
import styles from './spacingSwitch.module.css';

/** Whether dates with data stand equally far apart. */
export function SpacingSwitch({ even }: { readonly even: boolean }) {
  const { transient } = useExplorer();
  return (
    <label className={styles['switch']} title={i18n._('Dates with data stand equally far apart')}>
      <input
        type="checkbox"
        role="switch"
        checked={even}
        aria-checked={even}
        onChange={() => transient.setState({ evenSpacing: !even })}
      />
      {i18n._('Equal spacing')}
    </label>
  );
}
