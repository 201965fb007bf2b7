import { i18n } from '../../i18n/i18n.ts';
import { type DateBasis, DEPTHS, EVIDENCE_KINDS, type EvidenceKind } from '../../model/codes.ts';
import { useExplorer } from '../explorerContext.ts';
import { STANDING_WORDS } from '../kit/words.ts';
import { AboutPart } from './AboutPart.tsx';
import styles from './aboutData.module.css';
import { CountTable } from './CountTable.tsx';
import { countsByBasis } from './countsByBasis.ts';
import { countsByStanding } from './countsByStanding.ts';

function basisName(basis: DateBasis): string {
  const names: Readonly<Record<DateBasis, string>> = {
    stated: i18n._('stated by the report'),
    relative: i18n._('worked out from the text'),
    elsewhere: i18n._('from other reports'),
    inferred: i18n._('inferred'),
    unknown: i18n._('not known'),
  };
  return names[basis];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How much there is of everything, who published it, and how its dates are known. */
export function Numbers() {
  const { graph, manifest } = useExplorer();
  const { evidence, reports } = graph;
  const ofKind = (kind: EvidenceKind) =>
    evidence.kind.filter((one) => one === EVIDENCE_KINDS.indexOf(kind)).length;
  const ofDepth = (depth: (typeof DEPTHS)[number]) =>
    reports.depth.filter((one) => one === DEPTHS.indexOf(depth)).length;
  const standings = countsByStanding(graph);
  const independent = standings.reduce((sum, one) => sum + one.independent, 0);
  const bases = countsByBasis(graph);
  return (
    <AboutPart title={i18n._('In numbers')}>
      <CountTable
        name={i18n._('What it holds')}
        of={i18n._('What')}
        columns={[i18n._('How many')]}
        rows={[
          [i18n._('Entities'), manifest.counts['entities'] ?? graph.entities.count],
          [i18n._('Ties'), manifest.counts['ties'] ?? graph.ties.count],
          [i18n._('Events'), manifest.counts['events'] ?? graph.events.count],
          [i18n._('Claims of annotated reports'), manifest.counts['claims'] ?? ofKind('claim')],
          [i18n._('Citations of events by reports'), manifest.counts['citations'] ?? ofKind('citation')],
          [i18n._('Affiliations'), ofKind('affiliation')],
          [i18n._('Reports annotated sentence by sentence'), ofDepth('annotated')],
          [i18n._('Reports cited for events'), ofDepth('cited')],
          [
            i18n._('Independent sources of all reports'),
            manifest.counts['independentSources'] ?? reports.sourceCount,
          ],
        ]}
      />
      <CountTable
        name={i18n._('Who publishes')}
        of={i18n._('Standing')}
        columns={[i18n._('Reports'), i18n._('Independent sources')]}
        rows={standings.map((one) => [capital(STANDING_WORDS[one.standing]), one.reports, one.independent])}
      />
      {independent > reports.sourceCount && (
        <p className={styles['small']}>
          {i18n._(
            'A source that publishers of two kinds carry counts in both rows: they add up to {sum, number}, the sources are {sources, number}.',
            { sum: independent, sources: reports.sourceCount },
          )}
        </p>
      )}
      <CountTable
        name={i18n._('How dates are known')}
        of={i18n._('Date')}
        columns={[i18n._('Reports'), i18n._('Claims'), i18n._('Events')]}
        rows={bases.map((one) => [capital(basisName(one.basis)), one.reports, one.claims, one.events])}
      />
      <p className={styles['small']}>
        {i18n._(
          'A report’s date is that of its publication; a claim’s, that of what it tells. Of {affiliations, number} affiliations, {inferred, number} have a date that is inferred.',
          {
            affiliations: ofKind('affiliation'),
            inferred: bases.find(({ basis }) => basis === 'inferred')?.affiliations ?? 0,
          },
        )}
      </p>
    </AboutPart>
  );
}
