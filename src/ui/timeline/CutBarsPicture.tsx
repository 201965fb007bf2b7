import { memo, useMemo } from 'react';
import { TIE_CLASSES } from '../../model/codes.ts';
import type { DayWindow } from '../../model/dateBounds.ts';
import { cutBins } from '../../query/cutBins.ts';
import type { FilterSettings } from '../../query/filter.ts';
import { useExplorer, useHandleSettings } from '../explorerContext.ts';
import { barScale, classPath, columnsOf, sumOf } from './barColumns.ts';
import styles from './barsPicture.module.css';
import type { Plot } from './plot.ts';
import type { Bars } from './useBars.ts';
import { useSecondWindow } from './useSecondWindow.ts';

interface CutBarsPictureProps {
  readonly bars: Bars;
  readonly plot: Plot;
  readonly heightPx: number;
}

interface CutBarsProps extends CutBarsPictureProps, Pick<FilterSettings, 'axis' | 'window' | 'certainty'> {
  readonly second: DayWindow | null;
}

const CutBars = memo(function CutBars(props: CutBarsProps) {
  const {
    bars: { all, counted },
    plot,
    heightPx,
    axis,
    window,
    certainty,
    second,
  } = props;
  const { graph } = useExplorer();
  const columns = useMemo(() => columnsOf(all, plot), [all, plot]);
  const yOf = useMemo(() => barScale(all, heightPx), [all, heightPx]);
  const windows = second ? [window, second] : [window];
  const cut = cutBins(graph, all, counted, { axis, windows, certainty }).flatMap((one) => {
    const column = columns[one.bin];
    return column && (all.totals[one.bin] ?? 0) > 0 ? [{ ...one, column }] : [];
  });
  const inside = cut.map(({ column, inside: counts, outside }) => {
    return { column, counts, below: 0, above: sumOf(outside) };
  });
  const outside = cut.map(({ column, inside: under, outside: counts }) => {
    return { column, counts, below: sumOf(under), above: 0 };
  });
  return (
    <svg
      className={styles['picture']}
      width={plot.widthPx}
      height={heightPx}
      aria-hidden="true"
      focusable="false"
    >
      {cut.map(({ bin, column }) => (
        <rect
          key={bin}
          className={styles['under']}
          x={column.fromPx}
          y={0}
          width={column.widthPx}
          height={heightPx - 1}
        />
      ))}
      {TIE_CLASSES.map((one, at) => (
        <path key={one} d={classPath(inside, at, yOf, heightPx)} fill={`var(--class-${one})`} />
      ))}
      <g className={styles['faded']}>
        {TIE_CLASSES.map((one, at) => (
          <path key={one} d={classPath(outside, at, yOf, heightPx)} fill={`var(--class-${one})`} />
        ))}
      </g>
    </svg>
  );
});

/** The bars that an end of the window, or of one compared with it, runs through, anew: what is inside in full colour, the rest of the bar faded above it. For the eye only. */
export function CutBarsPicture(props: CutBarsPictureProps) {
  const { axis, window, certainty } = useHandleSettings();
  return <CutBars {...props} axis={axis} window={window} certainty={certainty} second={useSecondWindow()} />;
}
