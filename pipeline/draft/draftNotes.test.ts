import { expect, it } from 'vitest';
import { DRAFT_TEXT } from '../testing/draftText.ts';
import { INVENTED_ENTITIES } from '../testing/inventedEntities.ts';
import { draftNotes } from './draftNotes.ts';
import { draftOf } from './draftOf.ts';
import { nameFormsOf } from './nameForms.ts';

const notesOn = (text: string) =>
  draftNotes(draftOf(text, nameFormsOf(INVENTED_ENTITIES), { keep: [], drop: [] }), text);

it('says which lines were left out and why, which are headings, and what is open', () => {
  expect(notesOn(DRAFT_TEXT)).toEqual([
    'Paragraphs: 3. Sentences: 4.',
    'Left out as page furniture:',
    '  line 1: Menu (advertising or navigation)',
    "  line 3: date 2024-05-02 Pera Quill of the United Shires came to Por… (its first 17 characters: the page's own date before the first sentence)",
    '  line 6: Leave a Reply (form for comments)',
    'Taken for headings:',
    '  line 2: Quill Comes to Avonia',
    'Entities named: 4. Mentions for you to decide: 1. Sentences that name nobody known: 1.',
  ]);
});

it('says so when nothing was left out', () => {
  expect(notesOn('Avonia spoke.')).toEqual([
    'Paragraphs: 1. Sentences: 1.',
    'No line looks like page furniture.',
    'No line looks like a heading.',
    'Entities named: 1. Mentions for you to decide: 0. Sentences that name nobody known: 0.',
  ]);
});
