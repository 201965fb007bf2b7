import type { Graph } from '../../model/graph.ts';
import type { EvidenceFile, WireEvidence } from '../../model/wire/evidenceFile.ts';
import type { SearchForm } from './searchForm.ts';

/** What one report writes for an entity. */
export type ReportedMention = Pick<SearchForm, 'text' | 'note' | 'report'>;

function mentionsIn(item: WireEvidence) {
  return item.kind === 'claim' ? (item.mention ?? []) : [];
}

function listAt<Item>(lists: Map<number, Item[]>, at: number): Item[] {
  const known = lists.get(at) ?? [];
  lists.set(at, known);
  return known;
}

/** What the claims of reports write for entities, by row of the entity. */
export function reportedMentions(
  { entities, evidence: columns }: Graph,
  { evidence }: EvidenceFile,
): ReadonlyMap<number, readonly ReportedMention[]> {
  const mentions = new Map<number, ReportedMention[]>();
  for (const [row, item] of evidence.entries()) {
    const report = columns.report[row] ?? -1;
    for (const { form, entity, note } of mentionsIn(item)) {
      const at = entities.rowOf.get(entity);
      if (at === undefined) continue;
      const told = { text: form, ...(note === undefined ? {} : { note }), ...(report < 0 ? {} : { report }) };
      listAt(mentions, at).push(told);
    }
  }
  return mentions;
}
