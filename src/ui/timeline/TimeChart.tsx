import { memo, type PointerEvent, useCallback, useMemo, useRef } from 'react';
import { spanOfBin } from '../../query/timeBins.ts';
import { useExplorer } from '../explorerContext.ts';
import { useMediaQuery } from '../kit/useMediaQuery.ts';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import { AxisPicture, laneAt } from './AxisPicture.tsx';
import { BarButtons } from './BarButtons.tsx';
import { BarsPicture } from './BarsPicture.tsx';
import { spansWords, spanWords } from './barWords.ts';
import { ComparedBand } from './ComparedBand.tsx';
import { CutBarsPicture } from './CutBarsPicture.tsx';
import { crumbsOf } from './crumbs.ts';
import { plotOf } from './plot.ts';
import { spanAt, spanLanes } from './spanLanes.ts';
import { TrendPicture } from './TrendPicture.tsx';
import styles from './timeChart.module.css';
import type { Bars } from './useBars.ts';
import { useElementWidth } from './useElementWidth.ts';
import type { TimeFrame } from './useTimeFrame.ts';
import { useWindowChange } from './useWindowChange.ts';
import { type Grip, type Tap, useWindowDrag } from './useWindowDrag.ts';
import { WindowBrush } from './WindowBrush.tsx';

const FINE = { hitPx: 24, barsPx: 46, axisPx: 30 } as const;
const COARSE = { hitPx: 44, barsPx: 60, axisPx: 44 } as const;

/** Half the width of what is drawn of a handle. */
const KNOB_PX = 8;

function gripOf(target: EventTarget): Grip | null {
  const found = target instanceof Element ? target.closest('[data-grip]')?.getAttribute('data-grip') : null;
  return found === 'start' || found === 'end' || found === 'window' ? found : null;
}

interface TimeChartProps {
  readonly frame: TimeFrame;
  readonly bars: Bars;
  /** What is pointed at or focused, in words; null when nothing is. */
  readonly onTell: (words: string | null) => void;
}

/** The histogram with the window over it: bars open on click, handles and window drag. */
export const TimeChart = memo(function TimeChart({ frame, bars, onTell }: TimeChartProps) {
  const { store, transient, derived } = useExplorer();
  const windowChange = useWindowChange();
  const coarse = useMediaQuery('(pointer: coarse), (max-width: 640px)');
  const { hitPx, barsPx, axisPx } = coarse ? COARSE : FINE;
  const surface = useRef<HTMLDivElement>(null);
  const start = useRef<HTMLInputElement>(null);
  const end = useRef<HTMLInputElement>(null);
  const inputs = useMemo(() => ({ start, end }), []);
  const widthPx = useElementWidth(surface);
  const plot = useMemo(() => plotOf(frame.scale, widthPx, 16), [frame.scale, widthPx]);
  const lanes = useMemo(() => spanLanes(bars.all.spans, plot), [bars.all.spans, plot]);
  const { bins } = frame;

  const onOpen = useCallback(
    (bin: number, since: number) => {
      const span = spanOfBin(bins, bin);
      if (bins.step !== 'day') return transient.setState({ histogramSpan: span });
      windowChange.toDays(span, since);
    },
    [bins, transient, windowChange],
  );
  const onBack = useCallback(() => {
    const crumbs = crumbsOf(transient.getState().histogramSpan);
    transient.setState({ histogramSpan: crumbs.at(-2)?.span ?? null });
  }, [transient]);

  // Hit areas of handles are wide: a tap beside the line is meant for the bar below.
  const onTap = ({ grip, xPx, fromLinePx }: Tap, since: number) => {
    const bin = bins.starts.findLastIndex((start) => plot.xOf(start) <= xPx);
    const among = bin >= 0 && bin < bins.starts.length - 1;
    if (grip !== 'window' && fromLinePx > KNOB_PX && among) onOpen(bin, since);
  };
  const drag = useWindowDrag(plot, frame.extent, hitPx, onTap);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const grip = gripOf(event.target);
    if (grip) {
      event.preventDefault();
      if (grip !== 'window') inputs[grip].current?.focus({ preventScroll: true });
      return drag.begin(grip, event, true);
    }
    const { window } = derived.settings(store.getState().view);
    const xPx = event.clientX - event.currentTarget.getBoundingClientRect().left;
    if (xPx > plot.xOf(window.from) && xPx < plot.xOf(window.until)) drag.begin('window', event, false);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    drag.surface.onPointerMove(event);
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const [xPx, yPx] = [event.clientX - left, event.clientY - top - barsPx];
    if (yPx < 0) return;
    const span = spanAt(lanes, laneAt(yPx), xPx);
    onTell(span && spanWords(span));
  };
  return (
    <>
      <div
        ref={surface}
        className={styles['surface']}
        style={{ height: barsPx + axisPx, ['--bars' as string]: `${barsPx}px` }}
        onPointerDown={onPointerDown}
        {...drag.surface}
        onPointerMove={onPointerMove}
        onPointerLeave={() => onTell(null)}
      >
        {widthPx > 0 && (
          <>
            <BarsPicture all={bars.all} covered={bars.covered} plot={plot} heightPx={barsPx} />
            <CutBarsPicture bars={bars} plot={plot} heightPx={barsPx} />
            {bars.selected && (
              <TrendPicture all={bars.all} selected={bars.selected} plot={plot} heightPx={barsPx} />
            )}
            <AxisPicture bins={bins} lanes={lanes} plot={plot} heightPx={axisPx} />
            <BarButtons
              all={bars.all}
              covered={bars.covered}
              plot={plot}
              onOpen={onOpen}
              onBack={onBack}
              onTell={onTell}
            />
            <ComparedBand plot={plot} />
            <WindowBrush frame={frame} plot={plot} hitPx={hitPx} inputs={inputs} />
          </>
        )}
      </div>
      {bars.all.spans.length > 0 && <VisuallyHidden>{spansWords(bars.all.spans)}</VisuallyHidden>}
    </>
  );
});
