import type { Draft } from './draftOf.ts';

const MOST_LETTERS = 60;

function excerptOf(text: string, line: number): string {
  const whole = (text.split('\n')[line - 1] ?? '').trim();
  return whole.length > MOST_LETTERS ? `${whole.slice(0, MOST_LETTERS - 1)}…` : whole;
}

/** What to tell the reader of the text about its draft, so that they can disagree: for the screen, never for a file. */
export function draftNotes(draft: Draft, text: string): string[] {
  const { furniture, headings, paragraphs, sentences } = draft;
  const bare = sentences.filter(({ mentions }) => mentions.length === 0);
  const open = sentences.flatMap(({ mentions }) => mentions.filter(({ sure }) => !sure));
  const sure = sentences.flatMap(({ mentions }) => mentions.filter((one) => one.sure));
  const shown = (line: number) => `  line ${line}: ${excerptOf(text, line)}`;
  return [
    `Paragraphs: ${paragraphs.length}. Sentences: ${sentences.length}.`,
    furniture.length === 0 ? 'No line looks like page furniture.' : 'Left out as page furniture:',
    ...furniture.map(({ line, why, span }) =>
      span === null ? `${shown(line)} (${why})` : `${shown(line)} (its first ${span.end} characters: ${why})`,
    ),
    headings.length === 0 ? 'No line looks like a heading.' : 'Taken for headings:',
    ...headings.map(shown),
    `Entities named: ${new Set(sure.flatMap(({ entities }) => entities)).size}. Mentions for you to decide: ${open.length}. ` +
      `Sentences that name nobody known: ${bare.length}.`,
  ];
}
