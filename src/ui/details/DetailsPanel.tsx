import { useEffect, useRef } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { useCalmSelection, useExplorer, useExplorerState } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { BackToAnswer } from './BackToAnswer.tsx';
import { DetailsBody } from './DetailsBody.tsx';
import styles from './detailsPanel.module.css';
import { SelectionMark } from './SelectionMark.tsx';
import { selectionLang, selectionName } from './selectionName.ts';
import { useAnswerName } from './useAnswerName.ts';
import { useReaderFocus } from './useReaderFocus.ts';
import { useWords } from './useWords.ts';

/**
 * What is selected, with all that stands behind it. Esc and the button close it and lead back to where the reader was.
 * The name shows at once; what stands below follows the picture.
 */
export function DetailsPanel() {
  const { graph } = useExplorer();
  const selection = useExplorerState((state) => state.view.selection);
  const answer = useAnswerName();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = useReaderFocus(panel, heading, selection, answer);
  const state = useWords(selection !== null);
  const shown = useCalmSelection();
  const words = state.status === 'ready' ? state.words : null;
  const name = selection ? selectionName(graph, selection, words) : null;

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
    <aside ref={panel} aria-label={i18n._('Details')} className={styles['panel']}>
      <header className={styles['header']}>
        <div className={styles['title']}>
          {selection && <SelectionMark selection={selection} words={words} />}
          <h2
            ref={heading}
            tabIndex={-1}
            className={styles['heading']}
            lang={selection ? selectionLang(graph, selection, words) : undefined}
            data-sentence={selection?.type === 'event' || undefined}
          >
            {name ?? answer ?? i18n._('Nothing selected')}
          </h2>
        </div>
        {selection && (
          <Button onClick={close} aria-label={i18n._('Close details')} className={styles['close']}>
            {'✕'}
          </Button>
        )}
      </header>
      <div className={styles['body']} data-stale={shown !== selection || undefined}>
        {shown && <BackToAnswer onBack={() => heading.current?.focus()} />}
        <DetailsBody selection={shown} state={state} />
      </div>
    </aside>
  );
}
