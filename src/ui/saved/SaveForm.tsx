import { useState } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import styles from './savedViews.module.css';

interface SaveFormProps {
  /** The name that stands there until the reader writes another. */
  readonly suggested: string;
  readonly onSave: (name: string) => void;
}

/** Saves the present view under a name. */
export function SaveForm({ suggested, onSave }: SaveFormProps) {
  const [name, setName] = useState(suggested);
  return (
    <form
      className={styles['save']}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') onSave(name.trim());
      }}
    >
      <label className={styles['label']}>
        {i18n._('Name of the present view')}
        <input
          className={styles['field']}
          value={name}
          maxLength={200}
          required
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <Button type="submit" look="primary">
        {i18n._('Save this view')}
      </Button>
    </form>
  );
}
