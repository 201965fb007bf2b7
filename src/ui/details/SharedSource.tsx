import { i18n } from '../../i18n/i18n.ts';
import { useExplorer } from '../explorerContext.ts';
import { RichText } from '../kit/RichText.tsx';
import { reportDateText } from '../kit/reportDateText.ts';
import styles from './detailsPanel.module.css';
import { ReportRef } from './ReportRef.tsx';
import { Section } from './Section.tsx';
import { useLoadedWords } from './wordsContext.ts';

/** Other reports that rewrite the same readout or agency text. */
export function SharedSource({ row }: { readonly row: number }) {
  const { graph } = useExplorer();
  const { reports } = useLoadedWords();
  const { source, id } = graph.reports;
  const others = [...id.keys()].filter((other) => other !== row && source[other] === source[row]);
  if (others.length === 0) {
    return (
      <p className={styles['small']}>
        {i18n._('No other report here shares its primary source: it counts on its own.')}
      </p>
    );
  }
  return (
    <Section title={i18n._('Rewrites the same source')} count={others.length}>
      <p className={styles['small']}>{i18n._('These and this report count once.')}</p>
      <ul className={styles['rows']}>
        {others.map((other) => {
          const report = reports.reports[other];
          return (
            report && (
              <li key={report.id} className={styles['target']}>
                <RichText
                  text={i18n._('<0/>, {date}', { date: reportDateText(report.published) })}
                  parts={[() => <ReportRef report={other} />]}
                />
              </li>
            )
          );
        })}
      </ul>
    </Section>
  );
}
