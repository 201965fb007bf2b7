import { Button } from '../kit/Button.tsx';
import { zoomStep } from './graphCommands.ts';
import styles from './graphToolbar.module.css';
import { useGraphState, useGraphTools } from './graphTools.ts';
import { PinnedEntities } from './PinnedEntities.tsx';
import { ToolIcon } from './ToolIcon.tsx';
import { useArranging } from './useArranging.ts';

/** The tools of the graph: zoom, fit, re-arrange, pins. */
export function GraphToolbar() {
  const tools = useGraphTools();
  const { progress, start, cancel, undo } = useArranging();
  const canUndo = useGraphState((state) => state.before !== null);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div className={styles['toolbar']} role="group" aria-label="Graph tools">
      <PinnedEntities />
      {canUndo && progress === null && (
        <Button className={styles['tool']} onClick={undo}>
          Undo re-arrange
        </Button>
      )}
      {progress === null ? (
        <Button className={styles['tool']} onClick={start} aria-label="Re-arrange what is visible">
          <ToolIcon name="arrange" />
          <span className={styles['word']}>Re-arrange</span>
        </Button>
      ) : (
        <span className={styles['progress']}>
          <progress aria-label="Re-arranging" max={1} value={progress} />
          <Button className={styles['tool']} onClick={cancel}>
            Cancel
          </Button>
        </span>
      )}
      <Button
        className={styles['tool']}
        aria-label="Zoom out"
        title="Zoom out (−)"
        onClick={() => zoomStep(tools, -1)}
      >
        <ToolIcon name="minus" />
      </Button>
      <Button
        className={styles['tool']}
        aria-label="Zoom in"
        title="Zoom in (+)"
        onClick={() => zoomStep(tools, 1)}
      >
        <ToolIcon name="plus" />
      </Button>
      <Button
        className={styles['tool']}
        aria-label="Fit"
        title="Fit what is visible (0)"
        onClick={() => tools.camera.fit(tools.picture().visual.entities.shown)}
      >
        <ToolIcon name="fit" />
      </Button>
    </div>
  );
}
