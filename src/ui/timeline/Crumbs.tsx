import { i18n } from '../../i18n/i18n.ts';
import { useExplorer, useTransient } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import styles from './caption.module.css';
import { crumbsOf } from './crumbs.ts';

/** Where the histogram is zoomed to, and the way back. Nothing while it shows all dates. */
export function Crumbs() {
  const { transient } = useExplorer();
  const zoom = useTransient((state) => state.histogramSpan);
  if (!zoom) return null;
  const crumbs = crumbsOf(zoom);
  return (
    <nav aria-label={i18n._('Dates shown in the bars')}>
      <ol className={styles['crumbs']}>
        {crumbs.map(({ text, span }, at) => (
          <li key={text}>
            {at === crumbs.length - 1 ? (
              <strong aria-current="true">{text}</strong>
            ) : (
              <Button
                look="link"
                className={styles['crumb'] ?? ''}
                aria-label={span ? i18n._('Bars of {dates}', { dates: text }) : i18n._('Bars of all dates')}
                onClick={() => transient.setState({ histogramSpan: span })}
              >
                {text}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
