import { useId } from 'react';
import { useExplorer } from '../explorerContext.ts';
import type { ReportAccount, Standpoint } from './accountsOf.ts';
import { ClaimLine } from './ClaimLine.tsx';
import { announcedMarks } from './claimMarks.ts';
import styles from './eventAccounts.module.css';
import { Marks } from './Marks.tsx';
import { OurNote } from './OurNote.tsx';
import { ReportLine } from './ReportLine.tsx';
import { STANDPOINT_WORDS } from './standpointWords.ts';
import { useLimit } from './useLimit.tsx';
import { useLoadedWords } from './wordsContext.ts';

interface AccountOfReportProps extends ReportAccount {
  readonly standpointOf: ReadonlyMap<number, Standpoint>;
  readonly disputed: ReadonlySet<number>;
}

const FIRST = 10;

/** What one report says of an event: its claims, or that it is only cited for it. */
export function AccountOfReport({ rows, standpointOf, disputed }: AccountOfReportProps) {
  const { graph } = useExplorer();
  const { evidence } = useLoadedWords();
  const [limit, more] = useLimit(rows.length, FIRST);
  const id = useId();
  const first = rows[0] ?? -1;
  const cited = evidence.evidence[first];
  const standpoint = standpointOf.get(first) ?? 'inside';
  if (cited?.kind === 'citation') {
    const event = evidence.events[graph.evidence.event[first] ?? -1];
    const marks = event ? announcedMarks(event, graph.evidence.flags[first] ?? 0) : [];
    return (
      <div className={styles['cited']} data-outside={standpoint === 'inside' ? undefined : true}>
        <ReportLine row={first} place={STANDPOINT_WORDS[standpoint]} />
        {marks.length > 0 && (
          <p className={styles['note']}>
            <Marks marks={marks} />
          </p>
        )}
        {cited.note !== undefined && (
          <p className={styles['note']}>
            <OurNote text={cited.note} />
          </p>
        )}
      </div>
    );
  }
  return (
    <section className={styles['account']} aria-labelledby={id}>
      <ReportLine row={first} place={null} publisherId={id} />
      <ul className={styles['claims']}>
        {rows.slice(0, limit).map((row) => (
          <ClaimLine
            key={row}
            row={row}
            standpoint={standpointOf.get(row)}
            disputed={disputed.has(row)}
            placed
          />
        ))}
      </ul>
      {more}
    </section>
  );
}
