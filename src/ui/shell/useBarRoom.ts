import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** How much of the bar is given up for want of room: nothing; the dataset's name; what is rare goes behind "More"; signs for words; sharing goes there too; one row. */
export const BAR_ROOM = { all: 0, noDataset: 1, more: 2, signs: 3, sharing: 4, rows: 5 } as const;

function isOverfull(bar: HTMLElement): boolean {
  const last = bar.lastElementChild;
  if (!last) return false;
  const end = bar.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(bar).paddingInlineEnd);
  return last.getBoundingClientRect().right > end + 0.5;
}

/** The least that must be given up so that the bar fits into one row, measured in its own words and letters; follows its width. */
export function useBarRoom(bar: RefObject<HTMLElement | null>, narrow: boolean): number {
  const [room, setRoom] = useState<number>(BAR_ROOM.all);
  const width = useRef(0);
  useLayoutEffect(() => {
    const element = bar.current;
    if (!element) return;
    const again = () => setRoom(BAR_ROOM.all);
    const observer = new ResizeObserver(() => {
      const now = element.clientWidth;
      if (now !== width.current) again();
      width.current = now;
    });
    observer.observe(element);
    document.fonts.addEventListener('loadingdone', again);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', again);
    };
  }, [bar]);
  // After every render: the words of buttons change too.
  useLayoutEffect(() => {
    const element = bar.current;
    if (!narrow && element && room < BAR_ROOM.rows && isOverfull(element)) setRoom(room + 1);
  });
  return narrow ? BAR_ROOM.all : room;
}
