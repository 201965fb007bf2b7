import { useQuery } from '@tanstack/react-query';
import { useId, useMemo, useState } from 'react';
import { reportsQuery } from '../../dataset/datasetQueries.ts';
import { i18n } from '../../i18n/i18n.ts';
import { dataLang } from '../../i18n/language.ts';
import type { ReportId } from '../../model/ids.ts';
import { REPORTS_MAX } from '../../model/view.ts';
import type { EvidenceFacets } from '../../query/evidenceFacets.ts';
import { useControlState, useExplorer, useExplorerState } from '../explorerContext.ts';
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
  const chosen = useControlState((state) => state.view.reports);
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
      const text = i18n._(
        '{count, plural, one {# report can be chosen at most.} other {# reports can be chosen at most.}}',
        { count: REPORTS_MAX },
      );
      return notify({ tone: 'info', text, undo: null });
    }
    return change({ reports: others.length === 0 ? null : others });
  };
  const all = (
    <Button
      className={styles['all']}
      aria-label={i18n._('All reports')}
      aria-disabled={chosen === null}
      onClick={() => chosen !== null && change({ reports: null })}
    >
      {i18n._('All')}
    </Button>
  );
  return (
    <FilterGroup
      title={i18n._('Reports')}
      aside={all}
      note={i18n._(
        'None ticked: all count. Memberships and offices have no report: any choice here leaves them out.',
      )}
      startsOpen={false}
      active={chosen !== null}
    >
      <input
        className={styles['search']}
        type="search"
        aria-label={i18n._('Find a report')}
        placeholder={i18n._('Publisher or title')}
        value={search}
        onChange={(event) => {
          setSearch(event.currentTarget.value);
          setLimit(SHOWN_AT_FIRST);
        }}
      />
      <VisuallyHidden>
        <span id={`${id}-found`} role="status">
          {search === ''
            ? ''
            : i18n._('{count, plural, one {# report found} other {# reports found}}', {
                count: rows.length,
              })}
        </span>
      </VisuallyHidden>
      {rows.length === 0 && <p className={styles['none']}>{i18n._('No report is called so.')}</p>}
      <ul className={styles['rows']}>
        {rows.slice(0, limit).map((row) => {
          const report = graph.reports.id[row];
          const count = counts[row];
          if (report === undefined || !count) return null;
          return (
            <FilterRow
              key={report}
              name={reportName(graph, row)}
              dataInName={graph.reports.publisher[row]}
              {...count}
              counted="ties"
              meaning={titleOf(words, row) || undefined}
              meaningLang={dataLang()}
              checked={chosen?.includes(report) ?? false}
              onChange={() => toggle(report)}
            />
          );
        })}
      </ul>
      {rows.length > limit && (
        <Button look="link" onClick={() => setLimit(limit + SHOWN_MORE)}>
          {i18n._('Show {more, number} more of {all, number}', {
            more: Math.min(SHOWN_MORE, rows.length - limit),
            all: rows.length,
          })}
        </Button>
      )}
    </FilterGroup>
  );
}
