import { i18n } from '../../i18n/i18n.ts';
import { SIDES } from '../../model/codes.ts';
import { labelOf } from '../../query/labelOf.ts';
import { sideLabelOf } from '../../query/sideLabelOf.ts';
import { useExplorer } from '../explorerContext.ts';
import { EntityMark } from '../kit/EntityMark.tsx';
import { useForcedColours } from '../kit/useMediaQuery.ts';
import { SIDE_WORDS } from '../kit/words.ts';
import styles from './legend.module.css';

/** Where sides can be read when the system's colours take the place of theirs. */
function SidesWithoutColours() {
  const { graph, manifest } = useExplorer();
  const [left, right] = manifest.poles.map(({ entity }) =>
    labelOf(graph, graph.entities.rowOf.get(entity) ?? -1),
  );
  return (
    <p className={styles['note']}>
      {i18n._('Your system’s colours show no sides; the table of entities in the list names them.')}
      {left && right && (
        <>
          {' '}
          {i18n._(
            'In the graph, what has more evidence with {left} stands nearer to it, on the left, what has more with {right}, on the right.',
            { left, right },
          )}
        </>
      )}
    </p>
  );
}

/** What the colours of entities mean, in the dataset's own words. */
export function SideLegend() {
  const { manifest } = useExplorer();
  if (useForcedColours()) return <SidesWithoutColours />;
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
