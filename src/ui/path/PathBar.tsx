import { useEffect, useRef } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { useExplorer, useExplorerState, useTransient } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { EntityCombobox } from '../search/EntityCombobox.tsx';
import { closePath, focusPath, PATH_ID, type PathEnds, setPathEnds } from './changePath.ts';
import { PathDatesChoice } from './PathDatesChoice.tsx';
import styles from './pathBar.module.css';
import { UseSelected } from './UseSelected.tsx';

/** Closes with Esc as well, unless a part of the bar has used the key; the focus goes back to where it was before. */
function useClosing(bar: React.RefObject<HTMLElement | null>): () => void {
  const explorer = useExplorer();
  const cameFrom = useRef<Element | null>(null);
  useEffect(() => {
    cameFrom.current = document.activeElement;
    if (explorer.transient.getState().pathDraft) focusPath();
  }, [explorer]);
  const close = () => {
    closePath(explorer);
    const { current } = cameFrom;
    const known = current instanceof HTMLElement && current.isConnected && current !== document.body;
    const target = known ? current : document.querySelector<HTMLElement>('[role="application"], main');
    target?.focus();
  };
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    const element = bar.current;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      latest.current();
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, [bar]);
  return close;
}

/** The question for paths: from whom, to whom, and what dates have to do with it. */
export function PathBar({ ends }: { readonly ends: PathEnds }) {
  const explorer = useExplorer();
  const bar = useRef<HTMLElement>(null);
  const close = useClosing(bar);
  const { from, to } = ends;
  const asked = useExplorerState(({ view }) => view.path !== null);
  const drafted = useTransient(({ pathDraft }) => pathDraft !== null);
  const choose = (change: Partial<PathEnds>) => {
    setPathEnds(explorer, { ...ends, ...change });
    const next = { ...ends, ...change };
    if (next.from === null || next.to === null) queueMicrotask(focusPath);
  };
  const note = (drafted || !asked) && (
    <p className={styles['note']}>
      {from !== null && from === to
        ? i18n._('Both ends are the same: choose two different entities.')
        : i18n._('Choose two entities, here or in the graph or a list.')}{' '}
      <UseSelected ends={ends} />
    </p>
  );
  return (
    <section ref={bar} id={PATH_ID} aria-label={i18n._('Path')} className={styles['bar']}>
      <div className={styles['question']}>
        <div className={styles['ends']}>
          <EntityCombobox
            label={i18n._('{of, select, path {From} other {From}}', { of: 'path' })}
            value={from}
            onChange={(value) => choose({ from: value })}
          />
          <Button
            aria-label={i18n._('Swap from and to')}
            title={i18n._('Swap from and to')}
            disabled={from === null && to === null}
            onClick={() => setPathEnds(explorer, { from: to, to: from })}
          >
            {'⇄'}
          </Button>
          <EntityCombobox
            label={i18n._('{of, select, path {To} other {To}}', { of: 'path' })}
            value={to}
            onChange={(value) => choose({ to: value })}
          />
        </div>
        <PathDatesChoice />
        {note}
      </div>
      <Button
        aria-label={i18n._('Close path')}
        title={i18n._('Close path (Esc)')}
        className={styles['close']}
        onClick={close}
      >
        {'✕'}
      </Button>
    </section>
  );
}
