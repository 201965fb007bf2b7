import type { Graph } from '../../model/graph.ts';
import type { FoundEntity } from '../../query/search/findEntities.ts';

/** What a result says about the form that was found: words before it, the form, words after it. */
export interface MatchedText {
  readonly before: string;
  readonly form: string;
  readonly after: string;
}

/** Says which form matched when it is none of the names that stand there anyway: "written “Sun Woedong” in Satori News (misspelling)". */
export function matchedText(graph: Graph, { form }: FoundEntity): MatchedText | null {
  if (form.role === 'name' || form.role === 'short') return null;
  const why = form.note === undefined ? '' : ` (${form.note})`;
  if (form.role === 'full') return { before: 'full name', form: form.text, after: '' };
  const publisher = form.report === undefined ? undefined : graph.reports.publisher[form.report];
  return publisher === undefined
    ? { before: 'also written', form: form.text, after: why }
    : { before: 'written', form: form.text, after: ` in ${publisher}${why}` };
}
