import MiniSearch from 'minisearch';
import type { Graph } from '../../model/graph.ts';
import { entityForms } from './entityForms.ts';
import { entityWeights } from './entityWeights.ts';
import { foldText } from './foldText.ts';
import { looseSpelling } from './looseSpelling.ts';
import type { SearchForm } from './searchForm.ts';
import { termsOf } from './searchTerms.ts';
import type { SearchWords } from './searchWords.ts';
import { type TextDocument, textDocuments } from './textDocuments.ts';

/** A form with its spellings to compare with. */
export interface IndexedForm extends SearchForm {
  readonly folded: string;
  readonly loose: string;
}

interface FormDocument {
  readonly id: number;
  readonly words: string;
  readonly loose: string;
  readonly compact: string;
}

/** All that search looks into; made once per dataset. */
export interface SearchIndex {
  readonly graph: Graph;
  /** Null while there are no words: then only the names of the graph are found. */
  readonly words: SearchWords | null;
  readonly forms: readonly IndexedForm[];
  /** Rows of `forms` by their folded text. */
  readonly formsWritten: ReadonlyMap<string, readonly number[]>;
  readonly weights: Int32Array;
  /** Forms of entities by row of `forms`: by word, by loose spelling, and written together. */
  readonly names: MiniSearch<FormDocument>;
  /** Events and reports: see `TextDocument`. */
  readonly texts: MiniSearch<TextDocument>;
}

const asGiven = {
  tokenize: (text: string) => text.split(' ').filter(Boolean),
  processTerm: (term: string) => term,
  autoVacuum: false,
};

/** A text without its blanks, as names are often typed: "xijinping". */
export function compactOf(folded: string): string {
  return folded.replaceAll(' ', '');
}

/**
 * Makes the index in slices: calls `rest` after every document and waits for what it returns, if anything, so that the caller
 * can let the page breathe. What `rest` throws ends it.
 */
export async function buildSearchIndex(
  graph: Graph,
  words: SearchWords | null,
  rest: () => Promise<void> | undefined,
): Promise<SearchIndex> {
  const names = new MiniSearch<FormDocument>({ ...asGiven, fields: ['words', 'loose', 'compact'] });
  const texts = new MiniSearch<TextDocument>({ ...asGiven, fields: ['title', 'more'] });
  const forms: IndexedForm[] = [];
  const formsWritten = new Map<string, number[]>();
  for (const form of entityForms(graph, words?.evidence ?? null)) {
    const folded = foldText(form.text);
    const loose = looseSpelling(form.text);
    const id = forms.push({ ...form, folded, loose }) - 1;
    const alike = formsWritten.get(folded);
    if (alike) alike.push(id);
    else formsWritten.set(folded, [id]);
    const terms = termsOf(folded).join(' ');
    names.add({ id, words: terms, loose: termsOf(loose).join(' '), compact: compactOf(loose) });
    const pause = rest();
    if (pause) await pause;
  }
  if (words) {
    for (const document of textDocuments(graph, words)) {
      texts.add(document);
      const pause = rest();
      if (pause) await pause;
    }
  }
  return { graph, words, forms, formsWritten, weights: entityWeights(graph), names, texts };
}
