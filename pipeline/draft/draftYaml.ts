import { stringify } from 'yaml';
import { DATE_BASES, STANDINGS } from '../../src/model/codes.ts';
import { type Draft, marksOf } from './draftOf.ts';
import { legendOfClaims, stubOf } from './stubYaml.ts';

/** What is known of a report besides its text; null where the coder has to say it. */
export interface DraftMetadata {
  readonly id: string | null;
  readonly publisher: string | null;
  readonly lang: string;
}

// A map where text, a code or null belongs: the check refuses it in every field.
const TO_FILL = '{fill in}';
const COMMENT_COLUMN = 30;

const flow = (value: unknown) =>
  stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim();

function field(key: string, value: string | null, comment: string): string {
  const written = `${key}: ${value === null ? TO_FILL : flow(value)}`;
  return `${written.padEnd(COMMENT_COLUMN)}# ${comment}`;
}

function titleHint({ headings, paragraphs }: Draft): string {
  const line = paragraphs[0]?.heading === true ? headings[0] : undefined;
  const hint = line === undefined ? '' : ` (line ${line} looks like it)`;
  return `the text's own headline${hint}, or null; then add displayTitle, in our words`;
}

function metadataOf(draft: Draft, { id, publisher, lang }: DraftMetadata): string[] {
  const dateHint = `EDTF in quotes if it has brackets; basis: ${DATE_BASES.join(' ')}; no edtf when unknown; see "Dates"`;
  return [
    field('id', id, 'publisher and date or slug, such as some-paper-2024-01-01; stable for ever'),
    field('publisher', publisher, 'as it calls itself; add agency where the text says whose text it prints'),
    field('title', null, titleHint(draft)),
    field('url', null, 'address of the page, or null'),
    `published: {edtf: ${TO_FILL}, basis: ${TO_FILL}}   # ${dateHint}`,
    field('standing', null, STANDINGS.join(' ')),
    field('country', null, 'of the publisher, ISO 3166 such as KE, or null'),
    field('lang', lang, 'of the text'),
    field(
      'primarySource',
      null,
      'shared by all that rewrite one readout or agency text; else an id of its own',
    ),
    'depth: annotated',
  ];
}

function marksYaml(draft: Draft): string[] {
  const { furniture, furnitureSpans, headings } = marksOf(draft);
  const whys = draft.furniture.map(({ line, why }) => `#   line ${line}: ${why}`);
  return [
    "# Lines that are not the report's own text. Where you disagree, make the draft anew with --keep or --drop before you",
    '# code anything: the paragraphs below are counted without them.',
    `furniture: ${flow(furniture)}`,
    `furnitureSpans: ${flow(furnitureSpans)}`,
    ...whys,
    '# Lines that are a headline or heading of the text. A heading is one sentence, whatever stands in it.',
    `headings: ${flow(headings)}`,
  ];
}

function textYaml({ sha256, paragraphs, sentences }: Draft): string {
  const headingParagraphs = paragraphs.flatMap(({ heading }, row) => (heading ? [row + 1] : []));
  const counts = { paragraphs: paragraphs.length, sentences: sentences.length };
  return `text: ${flow({ sha256, ...counts, ...(headingParagraphs.length > 0 ? { headingParagraphs } : {}) })}`;
}

/** The draft as YAML in the form of the codebook; what the coder has to say fails `data:check` until it is said. */
export function draftYaml(draft: Draft, metadata: DraftMetadata): string {
  const lines = [
    '# Draft of an annotated report. The codebook is data/README.md. No sentence of the text stands here; leave it so.',
    '# Steps: "Adding a report in ten minutes" there.',
    `# Write something for every ${TO_FILL}; the check fails as long as one is left.`,
    ...metadataOf(draft, metadata),
    textYaml(draft),
    ...marksYaml(draft),
    ...legendOfClaims(),
    'claims: []',
    ...draft.sentences.flatMap(stubOf),
    '# Sentences without a claim: take away the [] and list their places with the reason.',
    '#   - {at: {paragraph: 1, sentence: 1}, reason: heading}',
    'without: []',
  ];
  return `${lines.join('\n')}\n`;
}
