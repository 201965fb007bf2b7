import { useMemo } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import type { Ledger } from '../../query/ledger.ts';
import { sourceSummary } from '../../query/sourceSummary.ts';
import { useExplorer } from '../explorerContext.ts';
import { AccountOfReport } from './AccountOfReport.tsx';
import { accountsOf, type SourceAccounts, standpoints } from './accountsOf.ts';
import styles from './eventAccounts.module.css';
import { rewriteText } from './rewriteText.ts';
import { Section } from './Section.tsx';
import { sourceCounts } from './sourceCounts.ts';
import { useLimit } from './useLimit.tsx';
import { useLoadedWords } from './wordsContext.ts';

interface EventAccountsProps {
  readonly ledger: Ledger;
  readonly disputed: ReadonlySet<number>;
}

const FIRST = 12;

/** Which reports carry an event and what each says, side by side; rewrites of one source stand together. */
export function EventAccounts({ ledger, disputed }: EventAccountsProps) {
  const { graph } = useExplorer();
  const { evidence } = useLoadedWords();
  const standpointOf = useMemo(() => standpoints(ledger), [ledger]);
  const sources = useMemo(() => accountsOf(graph, [...standpointOf.keys()]), [graph, standpointOf]);
  const summary = sourceSummary(graph, standpointOf.keys());
  const [limit, more] = useLimit(sources.length, FIRST);
  const isTold = ({ rows }: SourceAccounts['reports'][number]) =>
    rows.some((row) => evidence.evidence[row]?.kind === 'claim');
  return (
    <Section title={i18n._('What the reports say')}>
      <p className={styles['counts']}>
        {sourceCounts(summary)
          .map(([, text]) => text)
          .join(' · ')}
      </p>
      {sources.slice(0, limit).map(({ source, reports: members }) => (
        <div key={source} className={styles['source']} data-shared={members.length > 1 || undefined}>
          {members.length > 1 && <p className={styles['shared']}>{rewriteText(members.length)}</p>}
          <div className={styles['side']}>
            {members.filter(isTold).map((account) => (
              <AccountOfReport key={account.report} {...account} {...{ standpointOf, disputed }} />
            ))}
          </div>
          {members
            .filter((account) => !isTold(account))
            .map((account) => (
              <AccountOfReport key={account.report} {...account} {...{ standpointOf, disputed }} />
            ))}
        </div>
      ))}
      {more}
    </Section>
  );
}
