import { i18n } from '../../i18n/i18n.ts';
import styles from './share.module.css';
import type { SavingState } from './useSaving.ts';

/** Says how the saving goes; stands inside the dialog, where it is heard. */
export function SavingStatus({ state }: { readonly state: SavingState }) {
  return (
    <div className={styles['status']}>
      <p role="status">
        {state.status === 'busy' && i18n._('Making {name}…', { name: state.name })}
        {state.status === 'saved' && i18n._('Saved {name}.', { name: state.name })}
      </p>
      {state.status === 'failed' && (
        <p role="alert">
          {i18n._(
            '{name} could not be made ({reason}). Try again, or take a smaller part of the view; nothing else is lost.',
            { name: state.name, reason: state.reason },
          )}
        </p>
      )}
    </div>
  );
}
