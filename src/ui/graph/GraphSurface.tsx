import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { useExplorer, useExplorerState, usePreferences } from '../explorerContext.ts';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import { enterGraph, performCommand } from './graphCommands.ts';
import { graphCommandOf } from './graphKeys.ts';
import styles from './graphSurface.module.css';
import { useGraphState, useGraphTools } from './graphTools.ts';
import { NoCanvas } from './NoCanvas.tsx';
import { useGraphPainter } from './useGraphPainter.ts';
import { useBasePainting, useOverlayPainting } from './usePainting.ts';
import type { Picture } from './usePicture.ts';
import { usePointers } from './usePointers.ts';

interface GraphSurfaceProps {
  readonly picture: Picture;
  /** What lies over the picture. */
  readonly children: ReactNode;
}

/** The picture itself: one tab stop; says what the keyboard reaches. Only a message where it cannot be drawn. */
export function GraphSurface({ picture, children }: GraphSurfaceProps) {
  const explorer = useExplorer();
  const preferences = usePreferences();
  const tools = useGraphTools();
  const canvases = useRef<HTMLDivElement>(null);
  const found = useGraphPainter(canvases, tools.frame);
  const painter = found === 'none' ? null : found;
  const spoken = useGraphState((state) => state.spoken);
  const inPage = useExplorerState(({ view }) => view.embed);
  const held = useGraphState((state) => state.held);
  const hint = useId();
  useBasePainting(painter, tools, picture);
  useOverlayPainting(painter, tools, picture);
  usePointers(painter, tools);
  if (found === 'none') return <NoCanvas />;

  const onKeyDown = (event: KeyboardEvent) => {
    const command = graphCommandOf(event, {
      letterKeys: preferences.getState().letterKeys,
      hasFocus: explorer.store.getState().view.focus.length > 0,
    });
    if (!command || !performCommand(command, tools, explorer, event.timeStamp)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      {/* An application: screen readers hand its keys over, and the live text below says where they lead. */}
      <div
        ref={tools.surface}
        className={styles['surface']}
        role="application"
        aria-roledescription={i18n._('graph')}
        aria-label={i18n._('Graph of ties')}
        aria-describedby={hint}
        data-page-first={(inPage && !held) || undefined}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keyboard
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={() => enterGraph(tools)}
        onBlur={() => tools.store.setState({ hasFocus: false, spoken: '' })}
      >
        <div ref={canvases} className={styles['canvases']} />
      </div>
      <VisuallyHidden>
        <span id={hint}>
          {i18n._(
            'Arrow keys go to the nearest entity in that direction, brackets or Page Up and Page Down through its ties by date, Home to the most connected entity. Enter opens the details. The List view holds the same as tables.',
          )}
        </span>
        <span aria-live="polite">{spoken}</span>
      </VisuallyHidden>
      {children}
    </>
  );
}
