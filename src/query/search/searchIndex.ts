import type { Graph } from '../../model/graph.ts';
import { entityForms } from './entityForms.ts';
import { entityWeights } from './entityWeights.ts';
import { foldText } from './foldText.ts';
import { looseSpelling } from './looseSpelling.ts';
import type { SearchForm } from './searchForm.ts';
import { termsOf } from './searchTerms.ts';
import type { SearchWords } from './searchWords.ts';
import { addTerms, createTermIndex, type TermIndex } from './termIndex.ts';
import { textDocuments } from './textDocuments.ts';

/** A form with its spellings to compare with. */
export interface IndexedForm extends SearchForm {
  readonly folded: string;
  /** Folded, without blanks. */
  readonly compact: string;
  readonly loose: string;
  /** Loosely spelled, without blanks. */
  readonly looseCompact: string;
}

/** All that search looks into; made once per dataset. */
export interface SearchIndex {
  readonly graph: Graph;
  /** Null while there are no words: then only the names of the graph are found. */
  readonly words: SearchWords | null;
  readonly forms: readonly IndexedForm[];
  /** Rows of `forms` by their folded text. */
  readonly formsWritten: ReadonlyMap<string, readonly number[]>;
  /** Rows of `forms` by their text without blanks. */
  readonly formsCompact: ReadonlyMap<string, readonly number[]>;
  readonly weights: Int32Array;
  /** Documents are rows of `forms`: by word, by loosely spelled word, and loosely spelled without blanks. */
  readonly names: Readonly<Record<'words' | 'loose' | 'compact', TermIndex>>;
  /** Events and reports: see `TextDocument`. */
  readonly texts: Readonly<Record<'title' | 'more', TermIndex>>;
}

/** A text without its blanks, as names are often typed: "xijinping". */
function compactOf(folded: string): string {
  return folded.replaceAll(' ', '');
}

function note(rows: Map<string, number[]>, text: string, row: number): void {
  const known = rows.get(text);
  if (known) known.push(row);
  else rows.set(text, [row]);
}

/**
 * Makes the index in slices: calls `rest` after every document and waits for what it returns, if anything, so that the caller
 * can let the page breathe. What `rest` throws ends it. `onNames` gets an index of all names, of no event or report yet, once
 * that can be asked.
 */
export async function buildSearchIndex(
  graph: Graph,
  words: SearchWords | null,
  rest: () => Promise<void> | undefined,
  onNames: (index: SearchIndex) => void = () => {},
): Promise<SearchIndex> {
  const names = { words: createTermIndex(), loose: createTermIndex(), compact: createTermIndex() };
  const forms: IndexedForm[] = [];
  const formsWritten = new Map<string, number[]>();
  const formsCompact = new Map<string, number[]>();
  for (const form of entityForms(graph, words?.evidence ?? null)) {
    const folded = foldText(form.text);
    const loose = looseSpelling(form.text);
    const compact = compactOf(folded);
    const looseCompact = compactOf(loose);
    const row = forms.push({ ...form, folded, compact, loose, looseCompact }) - 1;
    note(formsWritten, folded, row);
    note(formsCompact, compact, row);
    addTerms(names.words, row, termsOf(folded));
    addTerms(names.loose, row, termsOf(loose));
    addTerms(names.compact, row, [looseCompact]);
    const pause = rest();
    if (pause) await pause;
  }
  const weights = entityWeights(graph);
  const noTexts = { title: createTermIndex(), more: createTermIndex() };
  const named = { graph, words, forms, formsWritten, formsCompact, weights, names, texts: noTexts };
  onNames(named);
  const texts = { title: createTermIndex(), more: createTermIndex() };
  if (words) {
    for (const { row, title, more } of textDocuments(graph, words)) {
      addTerms(texts.title, row, title);
      addTerms(texts.more, row, more);
      const pause = rest();
      if (pause) await pause;
    }
  }
  return { ...named, texts };
}
