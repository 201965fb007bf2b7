import { i18n } from '../../i18n/i18n.ts';
import { useControlState } from '../explorerContext.ts';
import { LegendGroup } from './LegendGroup.tsx';
import { LineSample } from './LineSample.tsx';
import styles from './legend.module.css';

/** What style and width of lines mean. */
export function LineLegend() {
  const hasPath = useControlState(({ view }) => view.path !== null);
  return (
    <LegendGroup title={i18n._('Lines')}>
      <ul className={styles['list']}>
        <li>
          <LineSample /> {i18n._('certain')}
        </li>
        <li>
          <LineSample line="dashed" /> {i18n._('possible, planned or only alleged')}
        </li>
        <li>
          <LineSample line="dotted" /> {i18n._('only what was not done: abstained, not condemned, not said')}
        </li>
        {hasPath && (
          <li>
            <LineSample line="dotted" /> {i18n._('on a path: told outside your dates')}
          </li>
        )}
        <li>
          <span className={styles['widths']}>
            <LineSample widthPx={1.5} />
            <LineSample widthPx={5} />
          </span>
          {i18n._('wider: more independent sources')}
        </li>
      </ul>
    </LegendGroup>
  );
}
