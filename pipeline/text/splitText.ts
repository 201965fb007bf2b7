import { isSentenceEnd } from './isSentenceEnd.ts';

/** A sentence: offsets in UTF-16 units of the whole NFC text, the end exclusive. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/** A paragraph: a line that is neither blank nor furniture; a heading is one sentence. */
export interface Paragraph {
  readonly heading: boolean;
  readonly sentences: readonly SentenceSpan[];
}

/** Which parts of a text are not its own; lines count from 1, offsets from the start of the line, ends exclusive. */
export interface TextMarks {
  readonly furniture?: readonly number[];
  readonly furnitureSpans?: readonly {
    readonly line: number;
    readonly start: number;
    readonly end: number;
  }[];
  readonly headings?: readonly number[];
}

function blanked(line: string, spans: NonNullable<TextMarks['furnitureSpans']>): string {
  return spans.reduce((text, { start, end }) => {
    const blanks = ' '.repeat(Math.min(end, text.length) - start);
    return text.slice(0, start) + blanks + text.slice(end);
  }, line);
}

function trimmedSpan(line: string, from: number, to: number, offset: number): SentenceSpan {
  const text = line.slice(from, to);
  const start = from + (text.length - text.trimStart().length);
  return { start: offset + start, end: offset + start + text.trim().length };
}

function sentencesOf(line: string, offset: number): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let from = 0;
  for (const gap of line.matchAll(/\s+/gu)) {
    const next = gap.index + gap[0].length;
    if (!isSentenceEnd(line.slice(from, gap.index), line.slice(next))) continue;
    spans.push(trimmedSpan(line, from, gap.index, offset));
    from = next;
  }
  return [...spans, trimmedSpan(line, from, line.length, offset)];
}

/**
 * Splits NFC text into paragraphs and sentences. The splitter is our own, since places in texts must never move:
 * what `Intl.Segmenter` gives depends on the version of its Unicode data.
 */
export function splitText(text: string, marks: TextMarks = {}): Paragraph[] {
  const furniture = new Set(marks.furniture);
  const headings = new Set(marks.headings);
  const paragraphs: Paragraph[] = [];
  let offset = 0;
  for (const [row, whole] of text.split('\n').entries()) {
    const number = row + 1;
    const spans = (marks.furnitureSpans ?? []).filter((span) => span.line === number);
    const line = blanked(whole, spans);
    if (line.trim() !== '' && !furniture.has(number)) {
      const heading = headings.has(number);
      const sentences = heading ? [trimmedSpan(line, 0, line.length, offset)] : sentencesOf(line, offset);
      paragraphs.push({ heading, sentences });
    }
    offset += whole.length + 1;
  }
  return paragraphs;
}
