import { MODALITIES, POLARITIES, STANCES, WEIGHTS, WITHOUT_REASONS } from '../../src/model/codes.ts';
import type { DraftSentence } from './draftOf.ts';
import type { Mention } from './findMentions.ts';

// Longer names stand as their id only: the file holds names, not passages.
const MOST_WORDS = 5;

function withForm(names: string, form: string): string {
  return form.split(' ').length > MOST_WORDS ? names : `${names} (${form})`;
}

function listOf(mentions: readonly Mention[], nameOf: (id: string) => string): string {
  const entries = mentions.map(({ entities, form }) => withForm(entities.map(nameOf).join('/'), form));
  return [...new Set(entries)].join(', ');
}

function namesIn(mentions: readonly Mention[]): string[] {
  const sure = mentions.filter((mention) => mention.sure);
  const open = mentions.filter((mention) => !mention.sure);
  return [
    `# found: ${sure.length > 0 ? listOf(sure, (id) => id) : 'nobody by name'}`,
    ...(open.length > 0 ? [`# decide: ${listOf(open, (id) => `${id}?`)}`] : []),
  ];
}

/** What the coder must know to fill the stubs, as comment lines. */
export function legendOfClaims(): string[] {
  return [
    '# Below is a stub for every sentence. For the first claim, take away the [] behind "claims:"; then take the "# " away',
    '# from the stub and fill it; copy it for a second claim of a sentence (p1s1-b). "found" are entities by their names,',
    '# "decide" what a name can also mean; both are no roles, and the stub knows no pronouns ("both nations", "he").',
    `# stance: ${STANCES.join(' ')}`,
    `# modality: ${MODALITIES.join(' ')} · polarity: ${POLARITIES.join(' ')} · weight: ${WEIGHTS.join(' ')}`,
    `# without: ${WITHOUT_REASONS.join(' ')}`,
  ];
}

/** The stub of one sentence as comment lines; without "# " before each it is a claim that lacks its contents. */
export function stubOf({ line, paragraph, sentence, heading, mentions, ...place }: DraftSentence): string[] {
  const { start, end, sha256 } = place;
  const at = `{paragraph: ${paragraph}, sentence: ${sentence}, start: ${start}, end: ${end}, sha256: ${sha256}}`;
  const title = `# Paragraph ${paragraph}, line ${line} of the text${heading ? ', a heading' : ''}`;
  const fields = [
    ...namesIn(mentions),
    'summary:',
    'actors: []',
    'recipients: []',
    'about: []',
    'date: {edtf: , basis: }',
    'stance:',
    'modality:',
    'polarity:',
    'weight:',
  ];
  return [
    ...(sentence === 1 ? [title] : []),
    `#   - id: p${paragraph}s${sentence}-a`,
    `#     at: ${at}`,
    ...fields.map((text) => `#     ${text}`),
  ];
}
