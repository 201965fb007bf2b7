import type { EntityKind, Side } from '../../model/codes.ts';
import { shapePath } from '../../render/shape.ts';
import styles from './entityMark.module.css';

const SIZE = 16;

/** The mark of an entity as in the graph; decoration beside its name. */
export function EntityMark({ kind, side }: { readonly kind: EntityKind; readonly side: Side }) {
  return (
    <svg
      className={`${styles['mark']} ${styles[side]}`}
      width={SIZE}
      height={SIZE}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={shapePath(kind, 8, 8, 6)} />
    </svg>
  );
}
