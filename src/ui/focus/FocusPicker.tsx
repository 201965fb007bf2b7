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
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc of what is inside, not a control of its own
    <span
      className={styles['picker']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onCancel();
      }}
    >
      <EntityPicker
        label="Add to focus"
        value={null}
        onChange={(id) => id !== null && onChoose(id)}
        takesFocus
      />
      <Button onClick={onCancel}>Cancel</Button>
    </span>
  );
}
