import type { RefObject } from 'react';
import type { WindowEnd } from '../../query/moveWindow.ts';
import { useSettings } from '../explorerContext.ts';
import { DateHandle } from './DateHandle.tsx';
import { gripBoxes } from './gripBoxes.ts';
import type { Plot } from './plot.ts';
import type { TimeFrame } from './useTimeFrame.ts';
import { veilsOf } from './veils.ts';
import styles from './windowBrush.module.css';

interface WindowBrushProps {
  readonly frame: TimeFrame;
  readonly plot: Plot;
  /** How wide the smallest hit area is. */
  readonly hitPx: number;
  readonly inputs: Readonly<Record<WindowEnd, RefObject<HTMLInputElement | null>>>;
}

/** The window over the bars: veils on what is outside, two handles, and the strip that moves it as a whole. */
export function WindowBrush({ frame, plot, hitPx, inputs }: WindowBrushProps) {
  const { window } = useSettings();
  const { span } = frame.scale;
  const beyond = {
    start: window.from < span.from ? 'before' : window.from >= span.until ? 'after' : null,
    end: window.until <= span.from ? 'before' : window.until > span.until ? 'after' : null,
  } as const;
  const linePx = { start: plot.edgeXOf(window.from), end: plot.edgeXOf(window.until) };
  const boxes = gripBoxes(linePx.start, linePx.end, hitPx, plot.widthPx);
  const veils = veilsOf(frame.bins, window, plot);
  return (
    <>
      <div className={styles['veil']} style={{ left: 0, width: veils.beforePx }} />
      <div className={styles['veil']} style={{ left: veils.afterPx, right: 0 }} />
      <div
        className={styles['window']}
        style={{ left: linePx.start, width: Math.max(0, linePx.end - linePx.start) }}
      />
      {(['start', 'end'] as const).map((end) => (
        <DateHandle
          key={end}
          end={end}
          window={window}
          frame={frame}
          box={boxes[end]}
          linePx={linePx[end]}
          beyond={beyond[end]}
          input={inputs[end]}
        />
      ))}
      <div
        className={styles['strip']}
        data-grip="window"
        title="Drag to move both dates"
        style={{ left: boxes.window.leftPx, width: boxes.window.widthPx }}
      />
    </>
  );
}
