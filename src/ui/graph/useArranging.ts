import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { createJobClient } from '../../jobs/jobClient.ts';
import { interpolatePositions } from '../../layout/interpolatePositions.ts';
import type { LayoutInput, LayoutPositions } from '../../layout/layoutInput.ts';
import { entityRadius } from '../../render/entityRadius.ts';
import { useExplorer, useVisible } from '../explorerContext.ts';
import { type ArrangeGround, arrangeInput, withArrangement } from './arrangeInput.ts';
import { rowsToFrame } from './frameEntities.ts';
import { glide, isMotionReduced } from './glide.ts';
import { replace } from './graphStore.ts';
import { type GraphTools, useGraphTools } from './graphTools.ts';

/** Re-arranging what is visible: how far it is (null when none is under way) and what can be done. */
export interface Arranging {
  readonly progress: number | null;
  readonly start: () => void;
  readonly cancel: () => void;
  readonly undo: () => void;
}

const LABEL_FONT = '400 12px';

const createWorker = () => new Worker(new URL('../../layout/worker.ts', import.meta.url), { type: 'module' });

function groundOf({ store, picture }: GraphTools): ArrangeGround | null {
  const { graph, visible, visual, options, labels, measureText } = picture();
  const { layout, pins, viewport } = store.getState();
  if (!viewport) return null;
  return {
    graph,
    visible,
    layout,
    pins,
    poles: options.poles,
    radiusPx: (row) => entityRadius(visual, options, row),
    labelWidthPx: (row) => measureText(labels[row] ?? '', `${LABEL_FONT} ${options.fontFamily}`),
    aspect: viewport.width / viewport.height,
  };
}

/** Moves all entities to another layout; returns how to stop. Jumps with reduced motion. */
function moveTo({ store }: GraphTools, layout: LayoutPositions, arrived: () => void): () => void {
  const from = store.getState().layout;
  const step = (part: number) => {
    replace(store, { layout: part === 1 ? layout : interpolatePositions(from, layout, part) });
    if (part === 1) arrived();
  };
  if (!isMotionReduced()) return glide(step);
  step(1);
  return () => {};
}

/** Lets a worker arrange what is visible, moves the entities there, and takes it back until the view changes. */
export function useArranging(): Arranging {
  const tools = useGraphTools();
  const { store: explorer } = useExplorer();
  const visible = useVisible();
  const [progress, setProgress] = useState<number | null>(null);
  const client = useMemo(() => createJobClient<LayoutInput, LayoutPositions>('layout', createWorker), []);
  const task = useRef<AbortController | null>(null);
  const stopMoving = useRef(() => {});

  const cancel = useCallback(() => {
    task.current?.abort();
    task.current = null;
    setProgress(null);
  }, []);

  // Another view ends what is under way, and "Undo re-arrange" with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view is what the effect waits for
  useEffect(
    () => () => {
      cancel();
      tools.store.setState({ before: null });
    },
    [visible, cancel, tools],
  );
  useEffect(
    () => () => {
      stopMoving.current();
      client.stop();
    },
    [client],
  );

  const show = (layout: LayoutPositions, spoken: string, after: () => void) => {
    stopMoving.current();
    stopMoving.current = moveTo(tools, layout, () => {
      tools.store.setState({ spoken });
      after();
    });
  };

  const start = async () => {
    const ground = groundOf(tools);
    if (!ground) return;
    cancel();
    const mine = new AbortController();
    task.current = mine;
    setProgress(0);
    const { rows, input } = arrangeInput(ground);
    try {
      const arranged = await client.run(input, { signal: mine.signal, onProgress: setProgress });
      const { layout, camera } = tools.store.getState();
      tools.store.setState({ before: { layout, camera } });
      const spoken = i18n._('{count, plural, one {Re-arranged # entity} other {Re-arranged # entities}}', {
        count: rows.length,
      });
      show(withArrangement(layout, rows, arranged), spoken, () =>
        tools.camera.fit(rowsToFrame(tools.picture().visual)),
      );
    } catch {
      if (mine.signal.aborted) return;
      explorer.getState().notify({
        tone: 'problem',
        text: i18n._(
          'The entities could not be re-arranged and stay where they were. Try again, or with fewer entities in view.',
        ),
        undo: null,
      });
    }
    if (task.current === mine) cancel();
  };

  const undo = () => {
    const { before } = tools.store.getState();
    if (!before) return;
    tools.store.setState({ before: null });
    show(before.layout, i18n._('Entities are back where they were'), () => {
      if (before.camera) tools.camera.glideTo(before.camera);
    });
  };
  return { progress, start: () => void start(), cancel, undo };
}
