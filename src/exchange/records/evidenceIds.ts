import type { ExportSource } from '../exportSource.ts';

/**
 * An id for each item of evidence by row, the same in every export of one edition: a claim's own; event and report of a
 * citation; ends and role of an affiliation. Items that would share one are numbered from the second on.
 */
export function evidenceIds({ graph, words }: Pick<ExportSource, 'graph' | 'words'>): readonly string[] {
  const { evidence, events, reports } = graph;
  const taken = new Set<string>();
  return Array.from(evidence.kind, (_, row) => {
    const item = words.evidence[row];
    let id = `item-${row}`;
    if (item?.kind === 'claim') id = item.id;
    else if (item?.kind === 'affiliation') id = `${item.from}.${item.role}.${item.to}`;
    else if (item) {
      const event = events.id[evidence.event[row]!] ?? `item-${row}`;
      const report = reports.id[evidence.report[row]!];
      id = report === undefined ? event : `${event}.${report}`;
    }
    let free = id;
    for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
    taken.add(free);
    return free;
  });
}
