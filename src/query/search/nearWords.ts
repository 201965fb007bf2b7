import { editDistance } from './editDistance.ts';
import { looseSpelling } from './looseSpelling.ts';
import type { SearchQuery } from './searchQuery.ts';

/** Of a form that only comes near to a query the words in a row that are most like it: "Лавров" of "Сергей Лавров" for "Лаврофф". */
export function nearWords(text: string, { looseCompact: asked, looseWords }: SearchQuery): string {
  const words = text.split(/\s+/);
  const spans = words.flatMap((_, from) =>
    words.slice(from).map((__, more) => words.slice(from, from + more + 1)),
  );
  let [nearest, least] = [text, Number.POSITIVE_INFINITY];
  for (const span of spans) {
    const spelled = looseSpelling(span.join(' ')).replaceAll(' ', '');
    const distance = editDistance(spelled, asked, Math.max(spelled.length, asked.length));
    const isNearer = distance < least || (distance === least && span.length === looseWords.length);
    if (isNearer) [nearest, least] = [span.join(' '), distance];
  }
  return nearest;
}
