import type { DayWindow } from '../../model/dateBounds.ts';
import { useHandleSettings } from '../explorerContext.ts';
import styles from './comparedBand.module.css';
import type { Plot } from './plot.ts';
import { useSecondWindow } from './useSecondWindow.ts';

interface BandProps {
  readonly name: 'A' | 'B';
  readonly window: DayWindow;
  readonly plot: Plot;
}

function Band({ name, window, plot }: BandProps) {
  const [fromPx, toPx] = [plot.edgeXOf(window.from), plot.edgeXOf(window.until)];
  if (toPx <= fromPx) return null;
  return (
    <div className={styles['band']} data-window={name} style={{ left: fromPx, width: toPx - fromPx }}>
      <span className={styles['name']}>{name}</span>
    </div>
  );
}

/** While two windows are compared, the second one over the bars, and the names of both. For the eye: the boxes of the comparison say the same. */
export function ComparedBand({ plot }: { readonly plot: Plot }) {
  const { window } = useHandleSettings();
  const second = useSecondWindow();
  if (!second) return null;
  return (
    <div className={styles['bands']} aria-hidden="true">
      <Band name="A" window={window} plot={plot} />
      <Band name="B" window={second} plot={plot} />
    </div>
  );
}
