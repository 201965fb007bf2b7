import { useMemo } from 'react';
import { evidenceFacets } from '../../query/evidenceFacets.ts';
import { useCalmVisible, useExplorer } from '../explorerContext.ts';
import { BasisFilter } from './BasisFilter.tsx';
import { DepthFilter } from './DepthFilter.tsx';
import { OnlyFilter } from './OnlyFilter.tsx';
import { ReportFilter } from './ReportFilter.tsx';
import { SourcesFilter } from './SourcesFilter.tsx';
import { StanceFilter } from './StanceFilter.tsx';
import { StandingFilter } from './StandingFilter.tsx';
import { TypeFilter } from './TypeFilter.tsx';

/** The filters of evidence and reports with their counts. */
export function MoreFilterGroups() {
  const { graph } = useExplorer();
  const visible = useCalmVisible();
  const facets = useMemo(() => evidenceFacets(graph, visible), [graph, visible]);
  return (
    <>
      <SourcesFilter counts={facets.sources} />
      <OnlyFilter counts={facets.only} />
      <StandingFilter counts={facets.standings} />
      <ReportFilter counts={facets.reports} />
      <TypeFilter counts={facets.types} />
      <StanceFilter counts={facets.stances} />
      <BasisFilter counts={facets.bases} />
      <DepthFilter counts={facets.depths} />
    </>
  );
}
