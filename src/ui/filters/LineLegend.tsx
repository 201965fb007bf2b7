import { LegendGroup } from './LegendGroup.tsx';
import { LineSample } from './LineSample.tsx';
import styles from './legend.module.css';

/** What style and width of lines and the size of marks mean. */
export function LineLegend() {
  return (
    <LegendGroup title="Lines and sizes">
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
        <li>
          <svg className={styles['sizes']} width="24" height="16" viewBox="0 0 24 16" aria-hidden="true">
            <circle cx="4" cy="8" r="3" />
            <circle cx="16" cy="8" r="7" />
          </svg>
          larger: more independent sources
        </li>
      </ul>
    </LegendGroup>
  );
}
