import { Suspense } from 'react';
import { lazyPart } from '../kit/lazyPart.ts';
import styles from './entityPicker.module.css';
import type { EntityPickerProps } from './entityPickerProps.ts';

const EntityCombobox = lazyPart(async () => (await import('./EntityCombobox.tsx')).EntityCombobox);

/** A labelled box to choose one entity by any of its names, in any script; light until it is shown. */
export function EntityPicker(props: EntityPickerProps) {
  return (
    <Suspense
      fallback={
        <label className={styles['picker']}>
          <span className={styles['label']}>{props.label}</span>
          <input className={styles['input']} disabled />
        </label>
      }
    >
      <EntityCombobox {...props} />
    </Suspense>
  );
}
