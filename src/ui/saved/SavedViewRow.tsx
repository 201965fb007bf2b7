import { useState } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { shownTag } from '../../i18n/language.ts';
import type { SavedView } from '../../state/shelves.ts';
import { Button } from '../kit/Button.tsx';
import styles from './savedViews.module.css';

interface SavedViewRowProps {
  readonly view: SavedView;
  readonly onOpen: () => void;
  readonly onRename: (name: string) => void;
  readonly onDelete: () => void;
}

function savedText(saved: string): string {
  const date = new Intl.DateTimeFormat(shownTag(), { dateStyle: 'medium', timeStyle: 'short' });
  return i18n._('saved {date}', { date: date.format(new Date(saved)) });
}

function RenameForm({
  view,
  onRename,
  onEnd,
}: Pick<SavedViewRowProps, 'view' | 'onRename'> & { readonly onEnd: () => void }) {
  const [name, setName] = useState(view.name);
  return (
    <form
      className={styles['save']}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        onRename(name.trim());
        onEnd();
      }}
    >
      <input
        className={styles['field']}
        aria-label={i18n._('New name of {name}', { name: view.name })}
        value={name}
        maxLength={200}
        required
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked to write here
        autoFocus
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          onEnd();
        }}
      />
      <Button type="submit" look="outlined">
        {i18n._('Rename')}
      </Button>
      <Button onClick={onEnd}>{i18n._('Cancel')}</Button>
    </form>
  );
}

/** One saved view: its name opens it. */
export function SavedViewRow({ view, onOpen, onRename, onDelete }: SavedViewRowProps) {
  const [isRenamed, setIsRenamed] = useState(false);
  if (isRenamed)
    return (
      <li className={styles['row']}>
        <RenameForm view={view} onRename={onRename} onEnd={() => setIsRenamed(false)} />
      </li>
    );
  return (
    <li className={styles['row']}>
      <div className={styles['name']}>
        <Button look="link" onClick={onOpen}>
          {view.name}
        </Button>
        <p className={styles['small']}>{savedText(view.saved)}</p>
      </div>
      <Button aria-label={i18n._('Rename {name}', { name: view.name })} onClick={() => setIsRenamed(true)}>
        {i18n._('Rename')}
      </Button>
      <Button aria-label={i18n._('Delete {name}', { name: view.name })} onClick={onDelete}>
        {i18n._('Delete')}
      </Button>
    </li>
  );
}
