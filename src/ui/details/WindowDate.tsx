import { i18n } from '../../i18n/i18n.ts';
import { WindowState } from '../../model/dateBounds.ts';
import type { Axis } from '../../model/view.ts';
import { useExplorer } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { RichText } from '../kit/RichText.tsx';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import { moveDates } from './moveDates.ts';
import { usePanelVisible } from './visibleContext.ts';

interface WindowDateProps {
  readonly text: string;
  /** Evidence rows that the date belongs to. */
  readonly rows: readonly number[];
  /** Which of their dates it is. */
  readonly axis: Axis;
}

/** A date; outside the window it is a button that moves the window there. */
export function WindowDate({ text, rows, axis }: WindowDateProps) {
  const explorer = useExplorer();
  const { settings, states } = usePanelVisible();
  const outside =
    settings.axis === axis && rows.length > 0 && rows.every((row) => states[row] === WindowState.out);
  if (!outside) return text;
  return (
    <Button look="link" onClick={() => moveDates(explorer, rows, text)}>
      <RichText
        text={i18n._('{date}<0>: move your dates there</0>', { date: text })}
        parts={[(hidden) => <VisuallyHidden>{hidden}</VisuallyHidden>]}
      />
    </Button>
  );
}
