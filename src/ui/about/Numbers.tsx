import { type DateBasis, DEPTHS, EVIDENCE_KINDS, type EvidenceKind } from '../../model/codes.ts';
import { useExplorer } from '../explorerContext.ts';
import { STANDING_WORDS } from '../kit/words.ts';
import { AboutPart } from './AboutPart.tsx';
import styles from './aboutData.module.css';
import { CountTable } from './CountTable.tsx';
import { countsByBasis } from './countsByBasis.ts';
import { countsByStanding } from './countsByStanding.ts';

const BASIS_NAMES: Readonly<Record<DateBasis, string>> = {
  stated: 'stated',
  relative: 'worked out from the text',
  elsewhere: 'from other reports',
  inferred: 'inferred',
  unknown: 'not known',
};

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
    <AboutPart title="In numbers">
      <CountTable
        name="What it holds"
        of="What"
        columns={['How many']}
        rows={[
          ['Entities', manifest.counts['entities'] ?? graph.entities.count],
          ['Ties', manifest.counts['ties'] ?? graph.ties.count],
          ['Events', manifest.counts['events'] ?? graph.events.count],
          ['Claims of annotated reports', manifest.counts['claims'] ?? ofKind('claim')],
          ['Citations of events by reports', manifest.counts['citations'] ?? ofKind('citation')],
          ['Affiliations', ofKind('affiliation')],
          ['Reports annotated sentence by sentence', ofDepth('annotated')],
          ['Reports cited for events', ofDepth('cited')],
          [
            'Independent sources of all reports',
            manifest.counts['independentSources'] ?? reports.sourceCount,
          ],
        ]}
      />
      <CountTable
        name="Who publishes"
        of="Standing"
        columns={['Reports', 'Independent sources']}
        rows={standings.map((one) => [capital(STANDING_WORDS[one.standing]), one.reports, one.independent])}
      />
      {independent > reports.sourceCount && (
        <p className={styles['small']}>
          A source that publishers of two kinds carry counts in both rows: they add up to {independent}, the
          sources are {reports.sourceCount}.
        </p>
      )}
      <CountTable
        name="How dates are known"
        of="Date"
        columns={['Reports', 'Claims', 'Events']}
        rows={bases.map((one) => [capital(BASIS_NAMES[one.basis]), one.reports, one.claims, one.events])}
      />
      <p className={styles['small']}>
        A report’s date is that of its publication; a claim’s, that of what it tells. Of{' '}
        {ofKind('affiliation')} affiliations,{' '}
        {bases.reduce((sum, one) => sum + (one.basis === 'inferred' ? one.affiliations : 0), 0)} have a date
        that is inferred.
      </p>
    </AboutPart>
  );
}
