import { i18n } from '../../i18n/i18n.ts';
import { resolveWindow } from '../../model/dateToken.ts';
import { formatDay } from '../../model/day.ts';
import type { WindowTokens } from '../../model/view.ts';
import { readDateEntry } from '../../query/dateEntry.ts';
import { dayOfEnd, type WindowEnd } from '../../query/moveWindow.ts';
import { extentOf } from '../../state/settingsOf.ts';
import { useExplorer, useExplorerState } from '../explorerContext.ts';
import { DateField } from '../kit/DateField.tsx';
import { measurePaint } from '../kit/measurePaint.ts';
import { RichText } from '../kit/RichText.tsx';
import styles from './comparisonBar.module.css';

interface ComparedDatesProps {
  readonly name: 'A' | 'B';
  readonly tokens: WindowTokens;
  readonly onChange: (tokens: WindowTokens) => void;
}

const word = (text: string) => <span className={styles['word']}>{text}</span>;

/** One of the two windows as two dates; ends that would cross are refused. */
export function ComparedDates({ name, tokens, onChange }: ComparedDatesProps) {
  const { manifest } = useExplorer();
  const axis = useExplorerState(({ view }) => view.axis);
  const extent = extentOf(manifest, axis);
  const shownOf = (end: WindowEnd) => {
    const token = end === 'start' ? tokens.from : tokens.to;
    const relative = token === 'first' || token === 'last';
    return relative ? formatDay(dayOfEnd(resolveWindow(tokens, extent), end)) : token;
  };
  const apply = (end: WindowEnd) => (text: string, since: number) => {
    const read = readDateEntry(text, end, tokens, extent);
    if ('problem' in read) return read.problem;
    const crosses = end === 'start' ? read.tokens.to !== tokens.to : read.tokens.from !== tokens.from;
    if (crosses) {
      return end === 'start'
        ? i18n._('This lies after the last day of {name}, {day}. Change “{name} to” first.', {
            name,
            day: shownOf('end'),
          })
        : i18n._('This lies before the first day of {name}, {day}. Change “{name} from” first.', {
            name,
            day: shownOf('start'),
          });
    }
    onChange(read.tokens);
    measurePaint('tieline:window', since);
    return null;
  };
  return (
    <>
      <DateField
        label={<RichText text={i18n._('{name}<0> from</0>', { name })} parts={[word]} />}
        shown={shownOf('start')}
        onApply={apply('start')}
      />
      <DateField
        label={
          <>
            {word(i18n._('{name} to', { name }))}
            <span className={styles['dash']} aria-hidden="true">
              {'–'}
            </span>
          </>
        }
        shown={shownOf('end')}
        onApply={apply('end')}
      />
    </>
  );
}
