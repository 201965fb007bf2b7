import { type RefObject, useId, useRef, useState } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import { useMediaQuery, useNarrow } from '../kit/useMediaQuery.ts';
import { AxisChoice } from './AxisChoice.tsx';
import { Caption } from './Caption.tsx';
import { CertaintyReadout } from './CertaintyReadout.tsx';
import { DateBox } from './DateBox.tsx';
import { AllDatesButton, FirstButton, LastButton } from './DateButtons.tsx';
import { Legend } from './Legend.tsx';
import { PlayButton } from './PlayButton.tsx';
import { PlayOptions } from './PlayOptions.tsx';
import { SpacingSwitch } from './SpacingSwitch.tsx';
import { TimeChart } from './TimeChart.tsx';
import styles from './timeline.module.css';
import { useBars } from './useBars.ts';
import { useElementWidth } from './useElementWidth.ts';
import { usePlayback } from './usePlayback.ts';
import { useTimeFrame } from './useTimeFrame.ts';

const BAR_AT_LEAST_PX = { narrow: 20, roomy: 10 } as const;

/** As many bars as a finger or the eye can tell apart; all while the width is not known. */
function useBarsAtMost(element: RefObject<HTMLElement | null>, narrow: boolean): number {
  const widthPx = useElementWidth(element);
  if (widthPx === 0) return Number.POSITIVE_INFINITY;
  return Math.floor(widthPx / BAR_AT_LEAST_PX[narrow ? 'narrow' : 'roomy']);
}

/** The time control: evidence over time, the window with its two handles, and everything that moves them. */
export function Timeline() {
  const section = useRef<HTMLElement>(null);
  const narrow = useNarrow();
  const frame = useTimeFrame(useBarsAtMost(section, narrow));
  const bars = useBars(frame.bins);
  const [told, setTold] = useState<string | null>(null);
  const [more, setMore] = useState(false);
  const wide = useMediaQuery('(min-width: 1200px)');
  const roomy = useMediaQuery('(min-width: 900px)');
  const controls = useRef<HTMLDivElement>(null);
  const moreId = useId();
  usePlayback(frame, controls);
  const extras = (
    <>
      <PlayOptions />
      <SpacingSwitch even={frame.even} />
    </>
  );
  const dates = (
    <>
      <FirstButton />
      <LastButton />
      <AllDatesButton />
    </>
  );
  return (
    <section ref={section} className={styles['time']} aria-label={i18n._('Time')}>
      <Caption step={frame.bins.step} bars={bars} told={told} legend={roomy} counts={!narrow} />
      <TimeChart frame={frame} bars={bars} onTell={setTold} />
      <div ref={controls} className={styles['controls']}>
        <PlayButton frame={frame} small={narrow} />
        {wide && extras}
        <div className={styles['dates']}>
          <DateBox end="start" />
          <DateBox end="end" />
        </div>
        {roomy && dates}
        {!narrow && <AxisChoice />}
        {!wide && (
          <Button aria-expanded={more} aria-controls={moreId} onClick={() => setMore(!more)}>
            {i18n._('More')}
          </Button>
        )}
        {!wide && (
          <div id={moreId} className={styles['more']} hidden={!more}>
            {narrow && <AxisChoice />}
            {!roomy && dates}
            {extras}
            {narrow && <CertaintyReadout />}
            {!roomy && <Legend bars={bars} />}
          </div>
        )}
      </div>
    </section>
  );
}
