import { useMemo } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { evidenceFacets } from '../../query/evidenceFacets.ts';
import { useCalmVisible, useExplorer } from '../explorerContext.ts';
import { CodeFilter } from './CodeFilter.tsx';
import { CODE_CHOICES } from './codeChoices.tsx';
import { OnlyFilter } from './OnlyFilter.tsx';
import { ReportFilter } from './ReportFilter.tsx';
import { SourcesFilter } from './SourcesFilter.tsx';

/** The filters of evidence and reports with their counts. */
export function MoreFilterGroups() {
  const { graph } = useExplorer();
  const visible = useCalmVisible();
  const facets = useMemo(() => evidenceFacets(graph, visible), [graph, visible]);
  const withoutReport = i18n._('Memberships and offices have no report: any choice here leaves them out.');
  return (
    <>
      <SourcesFilter counts={facets.sources} />
      <OnlyFilter counts={facets.only} />
      <CodeFilter
        of="standings"
        title={i18n._('Publishers')}
        note={i18n._(
          'Only their reports count. Memberships and offices have no report: any choice here leaves them out.',
        )}
        choicesOf={CODE_CHOICES.standings}
        counts={facets.standings}
        open
      />
      <ReportFilter counts={facets.reports} />
      <CodeFilter
        of="types"
        title={i18n._('Types of events')}
        note={i18n._('The names are PLOVER’s, a standard for coding events.')}
        choicesOf={CODE_CHOICES.types}
        counts={facets.types}
      />
      <CodeFilter
        of="stances"
        title={i18n._('Ways of telling')}
        note={withoutReport}
        choicesOf={CODE_CHOICES.stances}
        counts={facets.stances}
      />
      <CodeFilter
        of="bases"
        title={i18n._('How the date is known')}
        note={i18n._(
          'The report’s date as reported, the event’s as it happened; a membership or office has its own on both.',
        )}
        choicesOf={CODE_CHOICES.bases}
        counts={facets.bases}
      />
      <CodeFilter
        of="depths"
        title={i18n._('Annotated or cited')}
        note={withoutReport}
        choicesOf={CODE_CHOICES.depths}
        counts={facets.depths}
      />
    </>
  );
}
