import { i18n } from '../../i18n/i18n.ts';
import type { EntityId } from '../../model/ids.ts';
import { Button } from '../kit/Button.tsx';
import { EntityPicker } from '../search/EntityPicker.tsx';
import styles from './focus.module.css';

interface FocusPickerProps {
  readonly onChoose: (id: EntityId) => void;
  readonly onCancel: () => void;
}

/** A box to choose by name who else is in focus; Esc and a button call it off. */
export function FocusPicker({ onChoose, onCancel }: FocusPickerProps) {
  return (
    <span
      className={styles['picker']}
      // Before the box itself hears it: with nothing typed Esc calls the whole off, else what was typed.
      onKeyDownCapture={(event) => {
        const isEmpty = !(event.target instanceof HTMLInputElement) || event.target.value === '';
        if (event.key !== 'Escape' || !isEmpty) return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <EntityPicker
        label={i18n._('Add to focus')}
        value={null}
        onChange={(id) => id !== null && onChoose(id)}
        takesFocus
      />
      <Button onClick={onCancel}>{i18n._('Cancel')}</Button>
    </span>
  );
}
