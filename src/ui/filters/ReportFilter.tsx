import { useQuery } from '@tanstack/react-query';
import { useId, useMemo, useState } from 'react';
import { reportsQuery } from '../../dataset/datasetQueries.ts';
import type { ReportId } from '../../model/ids.ts';
import { REPORTS_MAX } from '../../model/view.ts';
import type { EvidenceFacets } from '../../query/evidenceFacets.ts';
import { useExplorer, useExplorerState } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import { FilterGroup } from './FilterGroup.tsx';
import { FilterRow } from './FilterRow.tsx';
import styles from './filtersPanel.module.css';
import { reportChoices, titleOf } from './reportChoices.ts';
import { reportName } from './reportName.ts';

const SHOWN_AT_FIRST = 8;
const SHOWN_MORE = 32;

/** Which reports count; none ticked is all. */
export function ReportFilter({ counts }: { readonly counts: EvidenceFacets['reports'] }) {
  const { graph, manifest } = useExplorer();
  const chosen = useExplorerState((state) => state.view.reports);
  const change = useExplorerState((state) => state.change);
  const notify = useExplorerState((state) => state.notify);
  const words = useQuery(reportsQuery(manifest.id)).data?.reports;
  const [search, setSearch] = useState('');
  const [limit, setLimit] = useState(SHOWN_AT_FIRST);
  const id = useId();
  const rows = useMemo(() => {
    const picked = new Set((chosen ?? []).map((one) => graph.reports.rowOf.get(one) ?? -1));
    return reportChoices(graph, words, picked, search);
  }, [graph, words, chosen, search]);
  const toggle = (one: ReportId) => {
    const others = (chosen ?? []).filter((other) => other !== one);
    if (others.length === (chosen ?? []).length) {
      if (others.length < REPORTS_MAX) return change({ reports: [...others, one] });
      return notify({ tone: 'info', text: `${REPORTS_MAX} reports can be chosen at most.`, undo: null });
    }
    return change({ reports: others.length === 0 ? null : others });
  };
  const all = (
    <Button
      className={styles['all']}
      aria-label="All reports"
      aria-disabled={chosen === null}
      onClick={() => chosen !== null && change({ reports: null })}
    >
      All
    </Button>
  );
  return (
    <FilterGroup
      title="Reports"
      aside={all}
      note="None ticked: all count. Memberships and offices have no report: any choice here leaves them out."
      startsOpen={false}
      active={chosen !== null}
    >
      <input
        className={styles['search']}
        type="search"
        aria-label="Find a report"
        placeholder="Publisher or title"
        value={search}
        onChange={(event) => {
          setSearch(event.currentTarget.value);
          setLimit(SHOWN_AT_FIRST);
        }}
      />
      <VisuallyHidden>
        <span id={`${id}-found`} role="status">
          {search === '' ? '' : `${rows.length} reports found`}
        </span>
      </VisuallyHidden>
      {rows.length === 0 && <p className={styles['none']}>No report is called so.</p>}
      <ul className={styles['rows']}>
        {rows.slice(0, limit).map((row) => {
          const report = graph.reports.id[row];
          const count = counts[row];
          if (report === undefined || !count) return null;
          return (
            <FilterRow
              key={report}
              name={reportName(graph, row)}
              {...count}
              noun="ties"
              meaning={titleOf(words, row) || undefined}
              checked={chosen?.includes(report) ?? false}
              onChange={() => toggle(report)}
            />
          );
        })}
      </ul>
      {rows.length > limit && (
        <Button look="link" onClick={() => setLimit(limit + SHOWN_MORE)}>
          Show {Math.min(SHOWN_MORE, rows.length - limit)} more of {rows.length}
        </Button>
      )}
    </FilterGroup>
  );
}
