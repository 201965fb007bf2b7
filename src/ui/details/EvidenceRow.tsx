import { i18n } from '../../i18n/i18n.ts';
import { TIE_CLASSES } from '../../model/codes.ts';
import { useExplorer } from '../explorerContext.ts';
import { CiteEvidence } from '../kit/CiteEvidence.tsx';
import { ClassMark } from '../kit/ClassMark.tsx';
import { DataText } from '../kit/DataText.tsx';
import { PartlyData } from '../kit/PartlyData.tsx';
import { RichText } from '../kit/RichText.tsx';
import { SelectLink } from '../kit/SelectLink.tsx';
import { CLASS_WORDS } from '../kit/words.ts';
import { kindText } from './actText.ts';
import { DateWords } from './DateWords.tsx';
import styles from './evidenceRow.module.css';
import { evidenceText } from './evidenceText.ts';
import { Marks } from './Marks.tsx';
import { OurNote } from './OurNote.tsx';
import { ReportLine } from './ReportLine.tsx';
import { rowLine, stateText } from './rowLine.ts';
import { usePanelVisible } from './visibleContext.ts';
import { WindowDate } from './WindowDate.tsx';
import { useLoadedWords } from './wordsContext.ts';

interface EvidenceRowProps {
  readonly row: number;
  readonly disputed: boolean;
  /** Row in `TIE_CLASSES`; the item's main class when missing. */
  readonly tieClass?: number | undefined;
}

/** One item of evidence: when, what, of which class, who says it, and where it stands. */
export function EvidenceRow({ row, disputed, tieClass }: EvidenceRowProps) {
  const { graph } = useExplorer();
  const { states } = usePanelVisible();
  const { evidence } = useLoadedWords();
  const text = evidenceText(graph, evidence, row, disputed);
  if (!text) return null;
  const state = states[row] ?? 0;
  const possible = stateText(state);
  const shownClass = TIE_CLASSES[tieClass ?? graph.evidence.mainClass[row] ?? -1];
  const line = rowLine(state, graph.evidence.flags[row] ?? 0);
  const eventRow = graph.evidence.event[row] ?? -1;
  const event = evidence.events[eventRow];
  const eventId = graph.events.id[eventRow];
  return (
    <li className={styles['row']}>
      <DateWords date={text.date}>
        <WindowDate text={text.date.text} rows={[row]} axis="happened" />
      </DateWords>
      <p>
        <span lang={text.lang}>
          <PartlyData text={text.summary} data={[text.office ?? '']} />
        </span>{' '}
        <Marks marks={text.marks} />
      </p>
      <p className={styles['meta']}>
        {shownClass && (
          <span>
            <ClassMark tieClass={shownClass} line={line} /> {CLASS_WORDS[shownClass][0]}
          </span>
        )}
        {text.says !== null && <span>{text.says}</span>}
        {possible !== null && <span>{possible}</span>}
        {event && eventId !== undefined && (
          <span>
            <SelectLink to={{ type: 'event', id: eventId }}>
              <RichText
                text={i18n._('event: <0/>')}
                parts={[() => <DataText>{kindText(event.kind)}</DataText>]}
              />
            </SelectLink>
          </span>
        )}
        <span>
          <CiteEvidence row={row} />
        </span>
      </p>
      <ReportLine row={row} place={text.place} />
      {text.note !== null && (
        <p className={styles['note']}>
          <OurNote text={text.note} />
        </p>
      )}
    </li>
  );
}
