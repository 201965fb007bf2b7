import { SIDES } from '../../model/codes.ts';
import { sideLabelOf } from '../../query/sideLabelOf.ts';
import { useExplorer } from '../explorerContext.ts';
import { EntityMark } from '../kit/EntityMark.tsx';
import { SIDE_WORDS } from '../kit/words.ts';
import styles from './legend.module.css';

/** What the colours of entities mean, in the dataset's own words. */
export function SideLegend() {
  const { manifest } = useExplorer();
  return (
    <ul className={styles['pairs']}>
      {SIDES.map((side) => (
        <li key={side}>
          <EntityMark kind="state" side={side} /> {sideLabelOf(manifest, side) ?? SIDE_WORDS[side]}
        </li>
      ))}
    </ul>
  );
}
