import styles from './legend.module.css';

const DASHES = { solid: undefined, dashed: '6 4', dotted: '1.5 4' } as const;

interface LineSampleProps {
  readonly line?: keyof typeof DASHES;
  readonly widthPx?: number;
}

/** A piece of a tie of no class, for the legend. */
export function LineSample({ line = 'solid', widthPx = 3 }: LineSampleProps) {
  return (
    <svg className={styles['sample']} width="24" height="12" viewBox="0 0 24 12" aria-hidden="true">
      <line x1="1" y1="6" x2="23" y2="6" strokeDasharray={DASHES[line]} strokeWidth={widthPx} />
    </svg>
  );
}
