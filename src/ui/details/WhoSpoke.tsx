import { useMemo } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { WindowState } from '../../model/dateBounds.ts';
import { labelOf } from '../../query/labelOf.ts';
import { type Speaker, speakersOf } from '../../query/speakers.ts';
import { useExplorer } from '../explorerContext.ts';
import { DataText } from '../kit/DataText.tsx';
import { RichText } from '../kit/RichText.tsx';
import { annotatedShare } from './annotatedShare.ts';
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
        <RichText
          text={
            isOutside ? i18n._('first <0/>, in <1/> – outside your dates') : i18n._('first <0/>, in <1/>')
          }
          parts={[
            () => <WindowDate text={dateText(words.date).text} rows={[first]} axis="happened" />,
            () => <ReportRef report={graph.evidence.report[first] ?? -1} />,
          ]}
        />
      </p>
      <p>
        <DataText>{words.summary}</DataText>
      </p>
      {rows.length > 1 && (
        <p className={styles['small']}>
          {i18n._(
            '{count, plural, one {# statement} other {# statements}} in {reports, plural, one {# report} other {# reports}}',
            { count: rows.length, reports },
          )}
        </p>
      )}
    </li>
  );
}

/** Whose words about an entity the annotated reports give, whoever spoke first leading; nothing when they give none. */
export function WhoSpoke({ row, rows }: { readonly row: number; readonly rows: readonly number[] }) {
  const { graph, manifest } = useExplorer();
  const { evidence } = useLoadedWords();
  const speakers = useMemo(
    () => speakersOf(graph, evidence, rows, graph.entities.id[row] ?? ''),
    [graph, evidence, rows, row],
  );
  const [limit, more] = useLimit(speakers.length, FIRST);
  if (speakers.length === 0) return null;
  return (
    <Section title={i18n._('Who spoke about {name}', { name: labelOf(graph, row) })} count={speakers.length}>
      <p className={styles['small']}>{annotatedShare(manifest.counts)}</p>
      <ul className={styles['rows']}>
        {speakers.slice(0, limit).map((one) => (
          <SpeakerLine key={one.speaker} {...one} />
        ))}
      </ul>
      {more}
    </Section>
  );
}
