import type { Selection } from '../../model/view.ts';
import styles from './resultLine.module.css';

const PATHS: Readonly<Record<Selection['type'], string>> = {
  entity: 'M8 3a5 5 0 1 0 0 10 5 5 0 1 0 0-10z',
  tie: 'M1 8a2 2 0 1 0 4 0 2 2 0 1 0-4 0M5 8h6M11 8a2 2 0 1 0 4 0 2 2 0 1 0-4 0',
  event: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2v3M10.5 2v3',
  report: 'M3.5 1.5h9v13h-9zM6 5h4M6 8h4M6 11h4',
};

/** A small sign of what a result is: two linked dots, a calendar leaf, a page. The group's name says the same. */
export function ResultGlyph({ type }: { readonly type: Selection['type'] }) {
  return (
    <svg className={styles['glyph']} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[type]} />
    </svg>
  );
}
