import { ENTITY_KINDS, SIDES, STANDINGS } from '../../model/codes.ts';
import type { Selection } from '../../model/view.ts';
import { sideLabelOf } from '../../query/sideLabelOf.ts';
import { rowOfSelection } from '../../query/subject.ts';
import { useExplorer } from '../explorerContext.ts';
import { EntityMark } from '../kit/EntityMark.tsx';
import { KIND_WORDS, STANDING_WORDS } from '../kit/words.ts';
import { kindText } from './actText.ts';
import styles from './detailsPanel.module.css';
import type { Words } from './wordsContext.ts';

interface SelectionMarkProps {
  readonly selection: Selection;
  readonly words: Words | null;
}

/** One line above the name: what kind of thing it is, with its mark. */
export function SelectionMark({ selection, words }: SelectionMarkProps) {
  const { graph, manifest } = useExplorer();
  const row = rowOfSelection(graph, selection);
  const kind = ENTITY_KINDS[graph.entities.kind[row] ?? -1];
  const side = SIDES[graph.entities.side[row] ?? -1];
  if (selection.type === 'entity' && kind && side) {
    return (
      <p className={styles['eyebrow']}>
        <EntityMark kind={kind} side={side} /> {KIND_WORDS[kind][0]} · {sideLabelOf(manifest, side) ?? side}
      </p>
    );
  }
  const event = words?.evidence.events[row];
  const standing = STANDINGS[graph.reports.standing[row] ?? -1];
  const texts = {
    entity: 'Entity',
    tie: 'Tie',
    event: event ? `Event · ${kindText(event.kind)}` : 'Event',
    report: standing ? `Report · ${STANDING_WORDS[standing]}` : 'Report',
  };
  return <p className={styles['eyebrow']}>{texts[selection.type]}</p>;
}
