import { type ReactNode, useEffect, useRef, useState } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import styles from './share.module.css';

interface CopyBoxProps {
  readonly text: string;
  /** Names the box. */
  readonly label: string;
  /** What the button does, and what is said when it is done. */
  readonly copyName: string;
  readonly copied: string;
  /** More than one line; one when missing. */
  readonly rows?: number;
  readonly primary?: boolean;
  /** Beside the button. */
  readonly children?: ReactNode;
}

/** A text to take away: selectable, with a button that copies it and says so. Where the clipboard is refused the text is selected, and that is said. */
export function CopyBox({ text, label, copyName, copied, rows, primary = false, children }: CopyBoxProps) {
  const [done, setDone] = useState<{ readonly of: string; readonly well: boolean } | null>(null);
  const line = useRef<HTMLInputElement>(null);
  const lines = useRef<HTMLTextAreaElement>(null);
  const refused = done?.of === text && !done.well;
  useEffect(() => {
    if (refused) (line.current ?? lines.current)?.select();
  }, [refused]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setDone({ of: text, well: true });
    } catch {
      (line.current ?? lines.current)?.select();
      setDone({ of: text, well: false });
    }
  };
  const said = i18n._(
    'The browser does not let the page use the clipboard. The text is selected: copy it with Ctrl+C or ⌘C.',
  );
  const common = { className: styles['box'], 'aria-label': label, readOnly: true, value: text };
  return (
    <div className={styles['copyBox']}>
      {rows === undefined ? (
        <input ref={line} {...common} onFocus={(event) => event.target.select()} />
      ) : (
        <textarea ref={lines} {...common} rows={rows} />
      )}
      <p className={styles['actions']}>
        <Button look={primary ? 'primary' : 'outlined'} onClick={() => void copy()}>
          {copyName}
        </Button>
        {children}
        {/* Inside the dialog: what lies outside a modal one is not heard. */}
        <span role="status" className={styles['quiet']}>
          {done?.of === text && (done.well ? copied : said)}
        </span>
      </p>
    </div>
  );
}
