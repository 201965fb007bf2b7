import { LegendGroup } from './LegendGroup.tsx';
import { LineSample } from './LineSample.tsx';
import styles from './legend.module.css';

/** What style and width of lines mean. */
export function LineLegend() {
  return (
    <LegendGroup title="Lines">
      <ul className={styles['list']}>
        <li>
          <LineSample /> certain
        </li>
        <li>
          <LineSample line="dashed" /> possible, planned or only alleged
        </li>
        <li>
          <LineSample line="dotted" /> only what was not done: abstained, not condemned, not said
        </li>
        <li>
          <span className={styles['widths']}>
            <LineSample widthPx={1.5} />
            <LineSample widthPx={5} />
          </span>
          wider: more independent sources
        </li>
      </ul>
    </LegendGroup>
  );
}
