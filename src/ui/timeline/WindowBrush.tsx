import { memo, type RefObject } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import type { DayWindow } from '../../model/dateBounds.ts';
import type { WindowEnd } from '../../query/moveWindow.ts';
import { useHandleSettings } from '../explorerContext.ts';
import { DateHandle } from './DateHandle.tsx';
import { gripBoxes } from './gripBoxes.ts';
import { handlePlaces } from './handlePlaces.ts';
import type { Plot } from './plot.ts';
import { useSecondWindow } from './useSecondWindow.ts';
import type { TimeFrame } from './useTimeFrame.ts';
import { veiledStretches, veilsOf } from './veils.ts';
import styles from './windowBrush.module.css';

interface WindowBrushProps {
  readonly frame: TimeFrame;
  readonly plot: Plot;
  /** How wide the smallest hit area is. */
  readonly hitPx: number;
  readonly inputs: Readonly<Record<WindowEnd, RefObject<HTMLInputElement | null>>>;
}

interface BrushProps extends WindowBrushProps {
  readonly window: DayWindow;
  readonly second: DayWindow | null;
}

const Brush = memo(function Brush({ frame, plot, hitPx, inputs, window, second }: BrushProps) {
  const places = handlePlaces(window, plot, hitPx);
  const [startPx, endPx] = [places.start.linePx, places.end.linePx];
  const boxes = gripBoxes(startPx, endPx, hitPx, plot.widthPx);
  const isShown = window.until > plot.span.from && window.from < plot.span.until;
  const clear = second && veilsOf(frame.bins, second, plot);
  const veils = veiledStretches(veilsOf(frame.bins, window, plot), plot.widthPx, clear);
  return (
    <>
      {veils.map(({ fromPx, toPx }) => (
        <div key={fromPx} className={styles['veil']} style={{ left: fromPx, width: toPx - fromPx }} />
      ))}
      <div
        className={styles['window']}
        style={{ left: startPx, width: isShown ? Math.max(0, endPx - startPx) : 0 }}
      />
      {(['start', 'end'] as const).map((end) => (
        <DateHandle
          key={end}
          end={end}
          window={window}
          frame={frame}
          box={boxes[end]}
          place={places[end]}
          input={inputs[end]}
        />
      ))}
      <div
        className={styles['strip']}
        data-grip="window"
        title={i18n._('Drag to move both dates')}
        style={{ left: boxes.window.leftPx, width: boxes.window.widthPx }}
      />
    </>
  );
});

/** The window over the bars: veils on what is outside, two handles, and the strip that moves it as a whole. */
export function WindowBrush(props: WindowBrushProps) {
  const { window } = useHandleSettings();
  return <Brush {...props} window={window} second={useSecondWindow()} />;
}
