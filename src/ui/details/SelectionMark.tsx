import { i18n } from '../../i18n/i18n.ts';
import { ENTITY_KINDS, SIDES, STANDINGS } from '../../model/codes.ts';
import type { Selection } from '../../model/view.ts';
import { sideLabelOf } from '../../query/sideLabelOf.ts';
import { rowOfSelection } from '../../query/subject.ts';
import { useExplorer } from '../explorerContext.ts';
import { DataText } from '../kit/DataText.tsx';
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
        <EntityMark kind={kind} side={side} /> {KIND_WORDS[kind][0]}
        {' · '}
        {sideLabelOf(manifest, side) ?? side}
      </p>
    );
  }
  const event = words?.evidence.events[row];
  const standing = STANDINGS[graph.reports.standing[row] ?? -1];
  const names = {
    entity: i18n._('Entity'),
    tie: i18n._('Tie'),
    event: i18n._('Event'),
    report: i18n._('Report'),
  };
  return (
    <p className={styles['eyebrow']}>
      {names[selection.type]}
      {selection.type === 'event' && event && (
        <>
          {' · '}
          <DataText>{kindText(event.kind)}</DataText>
        </>
      )}
      {selection.type === 'report' && standing && ` · ${STANDING_WORDS[standing]}`}
    </p>
  );
}
