import { sha256 } from '../text/sha256.ts';
import { type Paragraph, splitText, type TextMarks } from '../text/splitText.ts';
import { DraftProblem } from './draftProblem.ts';
import { type FurnitureLine, findFurniture } from './findFurniture.ts';
import { findHeadings } from './findHeadings.ts';
import { findMentions, type Mention } from './findMentions.ts';
import type { NameForm } from './nameForms.ts';

/** Lines, counted from 1, of which the reader knows better: `keep` are text, `drop` are page furniture. */
export interface LinesByHand {
  readonly keep: readonly number[];
  readonly drop: readonly number[];
}

/** A sentence by its place (`line`, `paragraph` and `sentence` count from 1) and hash, with what it names. */
export interface DraftSentence {
  readonly line: number;
  readonly paragraph: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
  readonly heading: boolean;
  readonly mentions: readonly Mention[];
}

/** All that a machine can tell of a new report. It holds no sentence of the text. */
export interface Draft {
  readonly sha256: string;
  readonly furniture: readonly FurnitureLine[];
  readonly headings: readonly number[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly DraftSentence[];
}

function furnitureWith(text: string, { keep, drop }: LinesByHand): FurnitureLine[] {
  const count = text.split('\n').length;
  const beyond = [...keep, ...drop].find((line) => line > count);
  if (beyond !== undefined)
    throw new DraftProblem(`There is no line ${beyond}: the text has ${count} lines.`);
  const byHand = drop.map((line) => ({ line, why: 'by your word', span: null }));
  const known = new Set([...keep, ...drop]);
  const found = findFurniture(text).filter(({ line }) => !known.has(line));
  return [...found, ...byHand].sort((one, other) => one.line - other.line);
}

/** The marks by which `splitText` leaves furniture out and takes headings whole. */
export function marksOf({ furniture, headings }: Pick<Draft, 'furniture' | 'headings'>): Required<TextMarks> {
  return {
    furniture: furniture.filter(({ span }) => span === null).map(({ line }) => line),
    furnitureSpans: furniture.flatMap(({ line, span }) => (span ? [{ line, ...span }] : [])),
    headings,
  };
}

/** The sentences of paragraphs of a text with their places, hashes and what they name. */
export function sentencesWith(
  text: string,
  paragraphs: readonly Paragraph[],
  forms: readonly NameForm[],
): DraftSentence[] {
  const places = paragraphs.flatMap(({ heading, sentences }, row) =>
    sentences.map(({ start, end }, at) => ({ heading, start, end, paragraph: row + 1, sentence: at + 1 })),
  );
  const written = places.map(({ start, end, heading }) => ({ text: text.slice(start, end), heading }));
  const mentions = findMentions(written, forms);
  return places.map((place, row) => ({
    ...place,
    line: text.slice(0, place.start).split('\n').length,
    sha256: sha256(written[row]?.text ?? ''),
    mentions: mentions[row] ?? [],
  }));
}

/** Drafts the record of a report whose NFC text is `text`. Throws a `DraftProblem` when there is no such line or no sentence. */
export function draftOf(text: string, forms: readonly NameForm[], byHand: LinesByHand): Draft {
  const furniture = furnitureWith(text, byHand);
  const headings = findHeadings(text, marksOf({ furniture, headings: [] }).furniture);
  const paragraphs = splitText(text, marksOf({ furniture, headings }));
  const sentences = sentencesWith(text, paragraphs, forms);
  if (sentences.length === 0) {
    throw new DraftProblem('All lines look like page furniture. Say with --keep which are text.');
  }
  return { sha256: sha256(text), furniture, headings, paragraphs, sentences };
}
