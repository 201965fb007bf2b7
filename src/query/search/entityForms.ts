import type { Graph } from '../../model/graph.ts';
import type { EvidenceFile, WireEntity } from '../../model/wire/evidenceFile.ts';
import type { WireShortNames } from '../../model/wire/graphFile.ts';
import { foldText } from './foldText.ts';
import { reportedMentions } from './reportedMentions.ts';
import type { FormRole, SearchForm } from './searchForm.ts';

type Draft = Omit<SearchForm, 'entity'>;

function aliasesOf(graph: Graph, words: WireEntity | undefined): Draft[] {
  return (words?.aliases ?? []).map(({ text, note, report }) => {
    const row = report === undefined ? undefined : graph.reports.rowOf.get(report);
    return {
      text,
      role: 'alias',
      ...(note === undefined ? {} : { note }),
      ...(row === undefined ? {} : { report: row }),
    };
  });
}

function namesOf({ entities }: Graph, row: number): Draft[] {
  const drafts = (role: FormRole, names: WireShortNames = {}): Draft[] =>
    Object.values(names).flatMap((text) => (text === undefined ? [] : [{ text, role }]));
  return [...drafts('name', entities.names[row]), ...drafts('short', entities.short[row])];
}

/** Forms without those that are written like an earlier one. */
function distinct(drafts: readonly Draft[]): Draft[] {
  const known = new Set(['']);
  return drafts.filter(({ text }) => {
    const folded = foldText(text);
    const isNew = !known.has(folded);
    known.add(folded);
    return isNew;
  });
}

/** Every form in which entities are on record, each once per entity and with the first role it has; without words only the names of the graph. */
export function* entityForms(graph: Graph, words: EvidenceFile | null): Generator<SearchForm> {
  const mentions = words ? reportedMentions(graph, words) : null;
  for (let entity = 0; entity < graph.entities.count; entity++) {
    const known = words?.entities[entity];
    const full: Draft[] = known?.fullName === undefined ? [] : [{ text: known.fullName, role: 'full' }];
    const told = mentions?.get(entity) ?? [];
    const drafts = [
      ...namesOf(graph, entity),
      ...full,
      ...aliasesOf(graph, known),
      ...told.map((mention): Draft => ({ ...mention, role: 'mention' })),
    ];
    for (const draft of distinct(drafts)) yield { ...draft, entity };
  }
}
