import { memo, useRef } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { useExplorerState } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { rowsToFrame } from './frameEntities.ts';
import { zoomStep } from './graphCommands.ts';
import styles from './graphToolbar.module.css';
import { useGraphState, useGraphTools } from './graphTools.ts';
import { PinnedEntities } from './PinnedEntities.tsx';
import { ToolIcon } from './ToolIcon.tsx';
import { useArranging } from './useArranging.ts';

/** Re-arranging: start, how far it is, cancel, undo. One button starts and cancels, so that the focus stays. */
function ArrangeTools() {
  const { progress, start, cancel, undo } = useArranging();
  const canUndo = useGraphState((state) => state.before !== null);
  const button = useRef<HTMLButtonElement>(null);
  const isWorking = progress !== null;
  const undoFromHere = () => {
    button.current?.focus();
    undo();
  };
  return (
    <>
      {canUndo && !isWorking && <Button onClick={undoFromHere}>{i18n._('Undo re-arrange')}</Button>}
      {isWorking && (
        <progress
          className={styles['progress']}
          aria-label={i18n._('Re-arranging')}
          max={1}
          value={progress}
        />
      )}
      <Button
        ref={button}
        aria-label={isWorking ? i18n._('Cancel') : i18n._('Re-arrange what is visible')}
        title={isWorking ? undefined : i18n._('Re-arrange what is visible')}
        onClick={isWorking ? cancel : start}
      >
        {isWorking ? (
          i18n._('Cancel')
        ) : (
          <>
            <ToolIcon name="arrange" />
            <span className={styles['word']}>{i18n._('Re-arrange')}</span>
          </>
        )}
      </Button>
    </>
  );
}

/** The tools of the graph: pins, re-arrange (not inside another page), zoom, fit. */
export const GraphToolbar = memo(function GraphToolbar() {
  const tools = useGraphTools();
  const inPage = useExplorerState(({ view }) => view.embed);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div className={styles['toolbar']} role="group" aria-label={i18n._('Graph tools')}>
      <PinnedEntities />
      {!inPage && <ArrangeTools />}
      <Button
        aria-label={i18n._('Zoom out')}
        title={i18n._('Zoom out (o)')}
        onClick={() => zoomStep(tools, -1)}
      >
        <ToolIcon name="minus" />
      </Button>
      <Button aria-label={i18n._('Zoom in')} title={i18n._('Zoom in (i)')} onClick={() => zoomStep(tools, 1)}>
        <ToolIcon name="plus" />
      </Button>
      <Button
        aria-label={i18n._('Fit')}
        title={i18n._('Fit what is visible (a)')}
        onClick={() => tools.camera.fit(rowsToFrame(tools.picture().visual))}
      >
        <ToolIcon name="fit" />
      </Button>
    </div>
  );
});
