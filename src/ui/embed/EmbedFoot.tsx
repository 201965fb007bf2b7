import { editionText } from '../../exchange/citations/editionText.ts';
import { i18n } from '../../i18n/i18n.ts';
import { sourceSummary } from '../../query/sourceSummary.ts';
import { evidenceRows } from '../../query/tableRows.ts';
import { useCalmVisible, useExplorer } from '../explorerContext.ts';
import styles from './embedFoot.module.css';
import { FullViewLink } from './FullViewLink.tsx';

/** Below an embedded view: where it comes from, and what stands behind it. */
export function EmbedFoot() {
  const { graph, manifest } = useExplorer();
  const visible = useCalmVisible();
  const { independent, reports } = sourceSummary(graph, evidenceRows(graph, visible));
  return (
    <footer className={styles['foot']}>
      <FullViewLink />
      <span>
        {i18n._(
          '{independent, plural, one {# independent source} other {# independent sources}} in {reports, plural, one {# report} other {# reports}}',
          { independent, reports },
        )}
        {' · '}
        {editionText(manifest)}
      </span>
    </footer>
  );
}
