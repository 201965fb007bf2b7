import { i18n } from '../../i18n/i18n.ts';
import type { Graph } from '../../model/graph.ts';
import { endsOf } from '../../model/ids.ts';
import type { Selection } from '../../model/view.ts';
import { rowOfSelection } from '../../query/subject.ts';
import { labelOf } from '../../query/viewSentence.ts';
import { useControlState, useExplorer } from '../explorerContext.ts';
import { noCoverage } from './barWords.ts';
import styles from './legend.module.css';
import type { Bars } from './useBars.ts';

function nameOf(graph: Graph, selection: Selection): string {
  if (selection.type === 'entity') return labelOf(graph, rowOfSelection(graph, selection));
  const ends = selection.type === 'tie' ? endsOf(selection.id) : null;
  if (ends) return ends.map((id) => labelOf(graph, graph.entities.rowOf.get(id) ?? -1)).join(' – ');
  return i18n._('{type, select, tie {this tie} event {this event} other {this report}}', {
    type: selection.type,
  });
}

/** How high bars are, and what hatching, brackets and the line over the bars mean; only what is there. */
export function Legend({ bars }: { readonly bars: Bars }) {
  const { graph } = useExplorer();
  const selection = useControlState((state) => state.view.selection);
  return (
    <ul className={styles['legend']}>
      <li>
        <svg width="20" height="10" aria-hidden="true">
          <path className={styles['bars']} d="M3 10V7M10 10V4M17 10V1" />
        </svg>
        {i18n._('height: square root of the number')}
      </li>
      {selection && (
        <li>
          <svg width="20" height="10" aria-hidden="true">
            <path className={styles['trend']} d="M0 8H8V3H20" />
          </svg>
          {nameOf(graph, selection)}
        </li>
      )}
      {bars.all.spans.length > 0 && (
        <li>
          <svg width="20" height="10" aria-hidden="true">
            <path className={styles['bracket']} d="M1 3V7H19V3" />
          </svg>
          {i18n._('imprecise date')}
        </li>
      )}
      {bars.covered.includes(0) && (
        <li>
          <svg width="20" height="10" aria-hidden="true">
            <path className={styles['hatch']} d="M0 10L10 0M5 10L15 0M10 10L20 0" />
          </svg>
          {noCoverage()}
        </li>
      )}
    </ul>
  );
}
