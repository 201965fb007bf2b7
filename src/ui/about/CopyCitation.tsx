import { useEffect, useRef, useState } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { useAnnounce } from '../a11y/Announcer.tsx';
import { Button } from '../kit/Button.tsx';
import styles from './aboutData.module.css';

/** The citation with a button that copies it and says so; where the clipboard is refused, a field to copy it from by hand. */
export function CopyCitation({ text }: { readonly text: string }) {
  const announce = useAnnounce();
  const [state, setState] = useState<'shown' | 'copied' | 'by-hand'>('shown');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (state === 'by-hand') field.current?.select();
  }, [state]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
      announce(i18n._('Citation copied.'));
    } catch {
      setState('by-hand');
    }
  };
  if (state === 'by-hand') {
    return (
      <>
        <p>
          {i18n._(
            'The browser does not let the page use the clipboard. The citation is selected: copy it with Ctrl+C or ⌘C.',
          )}
        </p>
        <textarea
          ref={field}
          className={styles['field']}
          aria-label={i18n._('Citation')}
          readOnly
          rows={4}
          value={text}
        />
      </>
    );
  }
  return (
    <>
      <p className={styles['citation']}>{text}</p>
      <p>
        <Button look="outlined" onClick={() => void copy()} aria-label={i18n._('Copy citation')}>
          {state === 'copied' ? i18n._('Copied ✓') : i18n._('Copy citation')}
        </Button>
      </p>
    </>
  );
}
