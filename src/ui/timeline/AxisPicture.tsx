import { memo, useMemo } from 'react';
import type { TimeBins } from '../../query/timeBins.ts';
import { axisLabels } from './axisLabels.ts';
import styles from './axisPicture.module.css';
import type { Plot } from './plot.ts';
import { LANES, type LaneSpan } from './spanLanes.ts';

/** Pixels per lane of imprecise dates. */
export const LANE_PX = 4;

const TICK_PX = 3;

function endPath(look: LaneSpan['fromEnd'], xPx: number, y: number, inwards: 1 | -1): string {
  if (look === 'tick') return `M${xPx} ${y}v${-TICK_PX}`;
  if (look === 'arrow') {
    return `M${xPx + 4 * inwards} ${y - 2.5}L${xPx} ${y}L${xPx + 4 * inwards} ${y + 2.5}`;
  }
  return '';
}

function bracketPath({ lane, fromPx, toPx, fromEnd, toEnd }: LaneSpan): string {
  const y = lane * LANE_PX + TICK_PX + 0.5;
  const [left, right] = [fromPx + 0.5, toPx - 0.5];
  return `M${left} ${y}H${right}${endPath(fromEnd, left, y, 1)}${endPath(toEnd, right, y, -1)}`;
}

interface AxisPictureProps {
  readonly bins: TimeBins;
  readonly lanes: readonly LaneSpan[];
  readonly plot: Plot;
  readonly heightPx: number;
}

/** Under the bars: brackets for imprecise dates, then the names of years, months or days. For the eye only. */
export const AxisPicture = memo(function AxisPicture({ bins, lanes, plot, heightPx }: AxisPictureProps) {
  const labels = useMemo(() => axisLabels(bins, plot.xOf, plot.widthPx), [bins, plot]);
  const lanesPx = LANES * LANE_PX;
  const baselinePx = lanesPx + (heightPx - 3 - lanesPx) / 2 + 4;
  return (
    <svg
      className={styles['picture']}
      width={plot.widthPx}
      height={heightPx}
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles['brackets']} d={lanes.map(bracketPath).join('')} />
      {labels.map(({ xPx, text, strong }) => (
        <text
          key={`${text} ${xPx}`}
          className={strong ? styles['strong'] : styles['label']}
          x={xPx}
          y={baselinePx}
          textAnchor="middle"
        >
          {text}
        </text>
      ))}
    </svg>
  );
});
