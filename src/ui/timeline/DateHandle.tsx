import { type KeyboardEvent, type RefObject, useMemo } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import type { DayWindow } from '../../model/dateBounds.ts';
import { dayOfEnd, moveEnd, reachOf, type WindowEnd } from '../../query/moveWindow.ts';
import { spokenDayInFull } from '../../query/spokenDate.ts';
import styles from './dateHandle.module.css';
import type { GripBox } from './gripBoxes.ts';
import type { HandlePlace } from './handlePlaces.ts';
import type { TimeFrame } from './useTimeFrame.ts';
import { useWindowChange } from './useWindowChange.ts';
import { windowAfterKey } from './windowAfterKey.ts';

const GESTURE = 'slider-keys';
const NAMES: Readonly<Record<WindowEnd, string>> = {
  get start() {
    return i18n._('Start date');
  },
  get end() {
    return i18n._('End date');
  },
};

interface DateHandleProps {
  readonly end: WindowEnd;
  readonly window: DayWindow;
  readonly frame: TimeFrame;
  readonly box: GripBox;
  readonly place: HandlePlace;
  readonly input: RefObject<HTMLInputElement | null>;
}

function BeyondLabel({ end, place: { beyond, label } }: Pick<DateHandleProps, 'end' | 'place'>) {
  if (!beyond || !label) return null;
  return (
    <span className={`${styles['beyond']} ${styles[beyond]} ${styles[end]}`} aria-hidden="true">
      {beyond === 'before' ? `◂ ${label}` : `${label} ▸`}
    </span>
  );
}

/** One end of the window: its line, where it can be held, and a hidden native slider that speaks its date. */
export function DateHandle({ end, window, frame, box, place, input }: DateHandleProps) {
  const windowChange = useWindowChange();
  const { extent, stops, scale } = frame;
  const reach = useMemo(() => reachOf(window, extent), [window, extent]);
  const day = dayOfEnd(window, end);
  const other = dayOfEnd(window, end === 'start' ? 'end' : 'start');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const pageDays = Math.max(1, Math.round((scale.span.until - scale.span.from) / 10));
    const next = windowAfterKey(event, window, end, { stops, reach, pageDays });
    if (!next) return;
    event.preventDefault();
    windowChange.toDays(next, event.timeStamp, GESTURE);
  };
  return (
    <div className={styles['grip']} data-grip={end} style={{ left: box.leftPx, width: box.widthPx }}>
      <span className={styles['line']} style={{ left: place.linePx - box.leftPx }} />
      <BeyondLabel end={end} place={place} />
      <input
        ref={input}
        className={styles['slider']}
        type="range"
        aria-label={NAMES[end]}
        aria-valuetext={spokenDayInFull(day)}
        min={end === 'start' ? reach.first : Math.min(day, other)}
        max={end === 'end' ? reach.last : Math.max(day, other)}
        value={day}
        onChange={(event) =>
          windowChange.toDays(
            moveEnd(window, end, event.target.valueAsNumber, reach),
            event.timeStamp,
            GESTURE,
          )
        }
        onKeyDown={onKeyDown}
        onBlur={() => windowChange.end(GESTURE)}
      />
    </div>
  );
}
