import { useEffect, useRef } from 'react';
import { useExplorer, useView } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import styles from './detailsPanel.module.css';
import { NothingSelected } from './NothingSelected.tsx';
import { SelectedDetails } from './SelectedDetails.tsx';
import { SelectionMark } from './SelectionMark.tsx';
import { selectionName } from './selectionName.ts';
import { useReaderFocus } from './useReaderFocus.ts';
import { useWords } from './useWords.ts';
import { WordsGate } from './WordsGate.tsx';

/** What is selected, with all that stands behind it. Esc and the button close it and lead back to where the reader was. */
export function DetailsPanel() {
  const { graph } = useExplorer();
  const { selection } = useView();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = useReaderFocus(panel, heading, selection);
  const state = useWords(selection !== null);
  const words = state.status === 'ready' ? state.words : null;

  useEffect(() => {
    const element = panel.current;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || !selection) return;
      event.preventDefault();
      close();
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, [selection, close]);

  return (
    <aside ref={panel} aria-label="Details" className={styles['panel']}>
      <header className={styles['header']}>
        <div className={styles['title']}>
          {selection && <SelectionMark selection={selection} words={words} />}
          <h2 ref={heading} tabIndex={-1} className={styles['heading']}>
            {selection ? selectionName(graph, selection, words) : 'Nothing selected'}
          </h2>
        </div>
        {selection && (
          <Button onClick={close} aria-label="Close details" className={styles['close']}>
            ✕
          </Button>
        )}
      </header>
      <div key={selection ? `${selection.type}.${selection.id}` : 'none'} className={styles['body']}>
        {selection ? (
          <WordsGate state={state}>
            <SelectedDetails selection={selection} />
          </WordsGate>
        ) : (
          <NothingSelected />
        )}
      </div>
    </aside>
  );
}
