import { useMemo } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { type Disagreement, disagreements } from '../../query/disagreement.ts';
import { useExplorer } from '../explorerContext.ts';
import { DataText } from '../kit/DataText.tsx';
import { PartlyData } from '../kit/PartlyData.tsx';
import { SelectLink } from '../kit/SelectLink.tsx';
import { differenceText, differenceTitle } from './differenceText.ts';
import styles from './disagreements.module.css';
import { ReportRef } from './ReportRef.tsx';
import { Section } from './Section.tsx';
import { useLimit } from './useLimit.tsx';
import { useLoadedWords } from './wordsContext.ts';

const FIRST = 5;

interface MatterProps extends Disagreement {
  /** Event row whose panel this is in, which need not be named again. */
  readonly within: number;
}

function Matter({ event, accounts, differences, within }: MatterProps) {
  const { graph } = useExplorer();
  const { evidence } = useLoadedWords();
  const eventId = graph.events.id[event];
  const eventWords = evidence.events[event];
  return (
    <li className={styles['matter']}>
      {eventWords && eventId !== undefined && event !== within && (
        <p className={styles['event']}>
          <SelectLink to={{ type: 'event', id: eventId }}>
            <DataText>{eventWords.summary}</DataText>
          </SelectLink>
        </p>
      )}
      <div className={styles['accounts']}>
        {accounts.map(({ report, rows }) => (
          <div key={report}>
            <p className={styles['publisher']}>
              <ReportRef report={report} />
            </p>
            {rows.map((row) => {
              const words = evidence.evidence[row];
              return <p key={row}>{words?.kind === 'claim' ? <DataText>{words.summary}</DataText> : null}</p>;
            })}
          </div>
        ))}
      </div>
      <dl className={styles['differences']}>
        {differences.map((difference) => (
          <div key={difference.aspect}>
            <dt>{differenceTitle(difference)}</dt>
            <dd>
              <PartlyData
                text={differenceText(graph, difference)}
                data={difference.values.map(({ report }) => graph.reports.publisher[report] ?? '')}
              />
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

interface DisagreementsProps {
  /** Evidence rows. */
  readonly rows: readonly number[];
  readonly within?: number;
}

/** Where reports tell one matter differently, side by side; nothing when they do not. */
export function Disagreements({ rows, within = -1 }: DisagreementsProps) {
  const { graph } = useExplorer();
  const { evidence } = useLoadedWords();
  const found = useMemo(() => disagreements(graph, evidence, rows), [graph, evidence, rows]);
  const [limit, more] = useLimit(found.length, FIRST);
  if (found.length === 0) return null;
  return (
    <Section title={i18n._('Where the reports disagree')} count={found.length}>
      <ul className={styles['matters']}>
        {found.slice(0, limit).map((matter) => (
          <Matter key={matter.accounts[0]?.rows[0]} {...matter} within={within} />
        ))}
      </ul>
      {more}
    </Section>
  );
}
