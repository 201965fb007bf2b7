import { useMemo } from 'react';
import { WindowState } from '../../model/dateBounds.ts';
import { labelOf } from '../../query/labelOf.ts';
import { type Speaker, speakersOf } from '../../query/speakers.ts';
import { useExplorer } from '../explorerContext.ts';
import { countOf } from '../kit/countOf.ts';
import { dateText } from './dateText.ts';
import styles from './detailsPanel.module.css';
import { EntityRef } from './EntityRef.tsx';
import { ReportRef } from './ReportRef.tsx';
import { Section } from './Section.tsx';
import { useLimit } from './useLimit.tsx';
import { usePanelVisible } from './visibleContext.ts';
import { WindowDate } from './WindowDate.tsx';
import { useLoadedWords } from './wordsContext.ts';

const FIRST = 6;

function SpeakerLine({ speaker, rows, reports }: Speaker) {
  const { graph } = useExplorer();
  const { states } = usePanelVisible();
  const { evidence } = useLoadedWords();
  const [first = -1] = rows;
  const words = evidence.evidence[first];
  if (words?.kind !== 'claim') return null;
  const isOutside = rows.every((row) => states[row] === WindowState.out);
  return (
    <li data-outside={isOutside || undefined}>
      <p className={styles['target']}>
        <EntityRef to={speaker} />
      </p>
      <p className={styles['small']}>
        first <WindowDate text={dateText(words.date).text} rows={[first]} axis="happened" />, in{' '}
        <ReportRef report={graph.evidence.report[first] ?? -1} />
        {isOutside && ' – outside your dates'}
      </p>
      <p>{words.summary}</p>
      {rows.length > 1 && (
        <p className={styles['small']}>
          {countOf(rows.length, 'statement')} in {countOf(reports, 'report')}
        </p>
      )}
    </li>
  );
}

/** Whose words about an entity the annotated reports give, whoever spoke first leading; nothing when they give none. */
export function WhoSpoke({ row, rows }: { readonly row: number; readonly rows: readonly number[] }) {
  const { graph } = useExplorer();
  const { evidence } = useLoadedWords();
  const speakers = useMemo(
    () => speakersOf(graph, evidence, rows, graph.entities.id[row] ?? ''),
    [graph, evidence, rows, row],
  );
  const [limit, more] = useLimit(speakers.length, FIRST);
  if (speakers.length === 0) return null;
  return (
    <Section title={`Who spoke about ${labelOf(graph, row)}`} count={speakers.length}>
      <ul className={styles['rows']}>
        {speakers.slice(0, limit).map((one) => (
          <SpeakerLine key={one.speaker} {...one} />
        ))}
      </ul>
      {more}
      <p className={styles['small']}>In the annotated reports; those that are only cited name no speakers.</p>
    </Section>
  );
}
