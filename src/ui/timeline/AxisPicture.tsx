import { memo, useMemo } from 'react';
import type { TimeBins } from '../../query/timeBins.ts';
import { axisLabels } from './axisLabels.ts';
import styles from './axisPicture.module.css';
import type { Plot } from './plot.ts';
import { LANES, type LaneSpan } from './spanLanes.ts';

const LANE_PX = 4;
const LANES_TOP_PX = 1.5;
const TICK_PX = 3;

/** The lane of imprecise dates that a height below the bars lies in; may be none. */
export function laneAt(yPx: number): number {
  return Math.floor((yPx - LANES_TOP_PX) / LANE_PX);
}

function endPath(look: LaneSpan['fromEnd'], xPx: number, y: number, inwards: 1 | -1): string {
  if (look === 'tick') return `M${xPx} ${y}v${-TICK_PX}`;
  if (look === 'arrow') {
    return `M${xPx + 4 * inwards} ${y - 2.5}L${xPx} ${y}L${xPx + 4 * inwards} ${y + 2.5}`;
  }
  return '';
}

function bracketPath({ lane, fromPx, toPx, fromEnd, toEnd }: LaneSpan): string {
  const y = LANES_TOP_PX + lane * LANE_PX + TICK_PX;
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
  const lanesPx = LANES_TOP_PX + LANES * LANE_PX;
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
