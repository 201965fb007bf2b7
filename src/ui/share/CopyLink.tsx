import { useEffect, useRef, useState } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { serializeAddress } from '../../url/address.ts';
import { useAnnounce } from '../a11y/Announcer.tsx';
import { useExplorer } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import styles from './copyLink.module.css';

const CONFIRM_MS = 2000;

function LinkIcon() {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    >
      <path d="M8.5 11.5a3.5 3.5 0 0 0 5 0l2.5-2.5a3.5 3.5 0 0 0-5-5l-1.2 1.2M11.5 8.5a3.5 3.5 0 0 0-5 0L4 11a3.5 3.5 0 0 0 5 5l1.2-1.2" />
    </svg>
  );
}

/** Copies the address of the view and confirms aloud; `compact` shows a sign instead of words. Where the clipboard is refused, shows the address to copy by hand. */
export function CopyLink({ compact = false }: { readonly compact?: boolean }) {
  const { store } = useExplorer();
  const announce = useAnnounce();
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!copied) return;
    const timer = window.setTimeout(() => setCopied(false), CONFIRM_MS);
    return () => window.clearTimeout(timer);
  }, [copied]);
  useEffect(() => {
    if (byHand) field.current?.select();
  }, [byHand]);
  const copy = async () => {
    const { view, unknown } = store.getState();
    const link = `${window.location.origin}${window.location.pathname}${serializeAddress(view, unknown)}`;
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
      announce(i18n._('Link copied.'));
    } catch {
      setByHand(link);
    }
  };
  const long = copied ? i18n._('Copied ✓') : i18n._('Copy link');
  const short = copied ? '✓' : <LinkIcon />;
  return (
    <>
      <Button
        look="primary"
        onClick={() => void copy()}
        aria-label={i18n._('Copy link')}
        className={compact ? undefined : styles['button']}
      >
        {compact ? short : long}
      </Button>
      {byHand && (
        <Dialog title={i18n._('Copy this link')} onClose={() => setByHand(null)}>
          <p>
            {i18n._(
              'The browser does not let the page use the clipboard. The link is selected: copy it with Ctrl+C or ⌘C.',
            )}
          </p>
          <input
            ref={field}
            className={styles['field']}
            aria-label={i18n._('Link to this view')}
            readOnly
            value={byHand}
          />
        </Dialog>
      )}
    </>
  );
}
