import type { WireReport } from '../../model/wire/reportsFile.ts';
import styles from './coverageBar.module.css';
import { coverageCells, coverageText } from './coverageText.ts';

/** One cell per sentence: filled with claims, low without, lower for a heading; the words say the same. */
export function CoverageBar({ report }: { readonly report: WireReport }) {
  const cells = coverageCells(report);
  return (
    <div className={styles['coverage']}>
      <div className={styles['bar']} aria-hidden="true">
        {cells.map((cell, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its sentence, and sentences never move
          <span key={at} className={styles['cell']} data-cell={cell} />
        ))}
      </div>
      <p className={styles['text']}>{coverageText(cells)}</p>
    </div>
  );
}
